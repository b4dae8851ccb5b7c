import { Breadcrumb, Note, PageHead } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { paths } from '../../../paths';
import type { SeeFamilyQuery } from '../../../shared/graphql/generated/operations/see-family';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ConsentPaper } from '../consent-text/consent-paper';
import { ConsentText } from '../consent-text/consent-text';
import { useTitleFocus } from '../consent-text/use-title-focus';
import { useText } from '../consent-text/use-text';
import { OwnDecisions } from '../decide-alone/own-decisions';
import { ChildrenList } from './children-list';
import { ChildSide } from './child-side';

export interface FamilyPageProps {
  viewer: NonNullable<SeeFamilyQuery['viewer']>;
  family: SeeFamilyQuery['family'];
  town: string;
  /** Asks for the month of birth, when nobody knows it. */
  birth: ReactNode;
  onChanged: () => Promise<void>;
}

/** Consents of the person who asks, by her age; and the children whom she answers for. */
export function FamilyPage({ viewer, family, town, birth, onChanged }: FamilyPageProps) {
  const { t } = useTranslation('families');
  const text = useText(family.texts);
  const { ageBand } = viewer;
  const teenager = ageBand === 'FROM_15_TO_17';
  const [paper, setPaper] = useState(false);
  const { guardianship, consents, guardianToTell } = family;
  useTitleFocus(paper ? 'paper' : '');
  if (paper)
    return (
      <>
        <PageMeta title={t('paper.title')} />
        <ConsentPaper
          {...{ town, text }}
          childName={viewer.displayName}
          deskCode={guardianship?.deskCode ?? null}
          asked={consents.map(({ purpose }) => purpose)}
          onBack={() => setPaper(false)}
        />
      </>
    );
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t(`lead.${ageBand}`)} />
      {ageBand === 'UNKNOWN' && (
        <section className="section stack gap-5" aria-labelledby="birth">
          <h2 id="birth">{t('birth')}</h2>
          {birth}
        </section>
      )}
      {guardianToTell && <Note kind="open">{t('child.toTell', { name: guardianToTell })}</Note>}
      {ageBand === 'UNDER_15' && (
        <ChildSide {...{ family, text, onChanged }} onPaper={() => setPaper(true)} />
      )}
      {family.ownPurposes.length > 0 && (
        <section className="section stack gap-5" aria-labelledby="own">
          <h2 id="own">{t('alone.title')}</h2>
          {teenager && <Note>{t('alone.why')}</Note>}
          {teenager && <ConsentText inside text={text} />}
          <OwnDecisions
            text={text}
            among={family.ownPurposes}
            standing={family.consents
              .filter(({ guardianSaidAt }) => guardianSaidAt === null)
              .map(({ purpose }) => purpose)}
            onDecided={onChanged}
          />
        </section>
      )}
      {(ageBand === 'ADULT' || ageBand === 'UNKNOWN') && <ChildrenList items={family.children} />}
    </>
  );
}
