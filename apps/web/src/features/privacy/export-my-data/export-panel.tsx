import { Button, ButtonLink, Note } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import { AskMyExportDocument } from '../../../shared/graphql/generated/operations/ask-my-export';
import type { SeeMyDataQuery } from '../../../shared/graphql/generated/operations/see-my-data';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { JobStrip } from '../../../shared/jobs/job-strip';
import { useAwaitedExport } from './use-awaited-export';

export interface ExportPanelProps {
  subject: string;
  lastExport: SeeMyDataQuery['myData']['lastExport'];
  onMade: () => Promise<void>;
}

/** Ask for a copy, leave, come back, download. */
export function ExportPanel({ subject, lastExport, onMade }: ExportPanelProps) {
  const { t } = useTranslation('privacy');
  const { date, number } = useFormats();
  const { run, busy, trouble } = useMutate(AskMyExportDocument);
  const { asked, wait } = useAwaitedExport(lastExport?.madeAt, onMade);
  const ask = async () => {
    if (await run()) wait();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="copy">
      <h2 id="copy">{t('copy.title')}</h2>
      <p>{t('copy.text')}</p>
      <JobStrip key={asked} about={subject} onEnded={onMade} />
      {lastExport && (
        <Note kind="ok">
          <p>{t('copy.ready', { date: date(lastExport.madeAt, 'moment') })}</p>
          <p className="muted">{t('copy.until', { date: date(lastExport.until, 'day') })}</p>
          <p className="row">
            <ButtonLink kind="main" icon="download" href={lastExport.address}>
              {t('copy.download', { size: number(Math.max(1, Math.round(lastExport.bytes / 1000))) })}
            </ButtonLink>
          </p>
        </Note>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      <p className="row">
        <Button kind={lastExport ? 'quiet' : 'main'} busy={busy} onClick={() => void ask()}>
          {lastExport ? t('copy.again') : t('copy.ask')}
        </Button>
      </p>
    </section>
  );
}
