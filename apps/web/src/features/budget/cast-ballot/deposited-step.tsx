import { groupedCode } from '@parvis/ballot-box';
import { Button, ButtonLink, Card, CodeBlock, LinesList, Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BoothData } from './booth-types';

export interface Deposited {
  changed: boolean;
  choices: readonly string[];
  closesAt: string | null;
  code: string;
}

interface DepositedStepProps {
  data: BoothData;
  deposited: Deposited;
  onAgain: () => void;
}

/** Third step: what was recorded, what happens next, and how to change one's mind. */
export function DepositedStep({ data, deposited, onAgain }: DepositedStepProps) {
  const { t } = useTranslation('vote');
  const { date } = useFormats();
  const { edition, paper } = data;
  const { changed, choices, closesAt, code } = deposited;
  const chosen = paper.lines.filter(({ projectId }) => choices.includes(projectId));
  return (
    <Card as="section" className="gap-5">
      <Note kind="ok" role="status">
        <p>
          <strong>{t('deposited.ok')}</strong>
        </p>
        {changed && <p>{t('deposited.changed')}</p>}
      </Note>
      <div className="stack gap-2">
        <h2 className="fs-1">{t('deposited.recorded')}</h2>
        <ul className="stack gap-2">
          <li>{t('deposited.roll')}</li>
          <li>
            {t('deposited.urn')}
            <LinesList>
              {chosen.map(({ projectId, title }) => (
                <bdi key={projectId}>{title}</bdi>
              ))}
            </LinesList>
          </li>
        </ul>
        <p className="small muted">{t('deposited.gone')}</p>
      </div>
      <div className="stack gap-2">
        <h2 className="fs-1">{t('deposited.next')}</h2>
        <ol className="numbered stack gap-2">
          {closesAt && <li>{t('deposited.change', { end: date(closesAt, 'moment') })}</li>}
          <li>{t('deposited.close')}</li>
          <li>{t('deposited.results')}</li>
        </ol>
      </div>
      <div className="stack gap-2">
        <h2 className="fs-1">{t('deposited.code')}</h2>
        <CodeBlock code={groupedCode(code)} label={t('check.codeLabel')} align="start" />
      </div>
      <p className="row">
        <ButtonLink kind="main" href={paths.edition(edition.slug)}>
          {t('deposited.toEdition')}
        </ButtonLink>
        <Button icon="edit" onClick={onAgain}>
          {t('deposited.again')}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {t('check.print')}
        </Button>
      </p>
      <p>
        <a href="#protection">{t('protect.title')}</a>
      </p>
    </Card>
  );
}
