import { Button, Facts, PageHead } from '@parvis/ui';
import type { ConsentPurpose, ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ConsentText } from './consent-text';

export interface ConsentPaperProps {
  town: string;
  childName: string;
  /** Null: not made yet, or asked by link. */
  deskCode: string | null;
  text: ConsentTextsFragment;
  /** What the child wants; nothing is ticked beforehand. */
  asked: readonly ConsentPurpose[];
  onBack: () => void;
}

/** What both read and sign before an agent, on A4; the paper stays with the family. */
export function ConsentPaper({ town, childName, deskCode, text, asked, onBack }: ConsentPaperProps) {
  const { t } = useTranslation('families');
  const space = <div className="to-fill" />;
  return (
    <article className="stack gap-5 paper">
      <PageHead title={t('paper.title')} lead={t('paper.lead', { town })} />
      <p className="row">
        <Button kind="main" icon="print" onClick={() => window.print()}>
          {t('paper.print')}
        </Button>
        <Button onClick={onBack}>{t('paper.back')}</Button>
      </p>
      <Facts
        rows
        facts={[
          { term: t('consent.child'), value: <bdi>{childName}</bdi> },
          ...(deskCode
            ? [{ term: t('paper.code'), value: <strong className="num">{deskCode}</strong> }]
            : []),
        ]}
      />
      <ConsentText text={text} />
      <section className="stack gap-3" aria-labelledby="paper-purposes">
        <h2 id="paper-purposes">{t('paper.purposes')}</h2>
        <ul className="plain stack gap-3">
          {text.purposes.map(({ purpose, title, text: detail }) => (
            <li key={purpose}>
              <span aria-hidden="true">{t('paper.box')}</span> <strong>{title}</strong>
              {asked.includes(purpose) && ` (${t('paper.wanted')})`}
              <br />
              {detail}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack gap-3" aria-labelledby="paper-sign">
        <h2 id="paper-sign">{t('paper.sign')}</h2>
        <p>{t('paper.declares')}</p>
        <Facts
          rows
          facts={[
            { term: t('paper.guardianName'), value: space },
            { term: t('paper.guardianSign'), value: space },
            { term: t('paper.childSign'), value: space },
          ]}
        />
      </section>
      <p className="small">{t('paper.kept')}</p>
      {deskCode && <p className="small">{t('paper.later', { code: deskCode })}</p>}
    </article>
  );
}
