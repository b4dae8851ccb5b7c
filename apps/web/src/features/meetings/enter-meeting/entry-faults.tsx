import { ErrorSummary, Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { useEntry } from './use-entry';

/** What must change, and where: nothing was written. */
export function EntryFaults({ entry }: { entry: ReturnType<typeof useEntry> }) {
  const { t } = useTranslation('entry');
  return (
    <>
      <ErrorSummary title={t('errors')} errors={entry.faults} />
      {(entry.refused || entry.trouble) && (
        <Note kind="late" role="alert">
          {entry.refused && (
            <>
              <p>
                <strong>{t(`part.${entry.refused.part}`, { place: entry.refused.place ?? 0 })}</strong>
              </p>
              <ProblemSentence code={entry.refused.code} values={entry.refused} />
            </>
          )}
          {entry.trouble && <TroubleSentence trouble={entry.trouble} />}
        </Note>
      )}
    </>
  );
}
