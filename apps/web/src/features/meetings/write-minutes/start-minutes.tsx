import { Button, Note, PageHead } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { StartMinutesDocument } from '../../../shared/graphql/generated/operations/start-minutes';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

interface StartMinutesProps {
  meetingId: string;
  number: number;
  name: string;
  onChanged: () => Promise<void>;
}

/** Before there are any minutes: makes the first text from what happened. */
export function StartMinutes({ meetingId, number, name, onChanged }: StartMinutesProps) {
  const { t } = useTranslation('minutes');
  const { run, busy, trouble } = useMutate(StartMinutesDocument);
  const [refused, setRefused] = useState<string>();
  const start = async () => {
    const answer = (await run({ meetingId }))?.startMinutes;
    if (answer && 'code' in answer) setRefused(answer.code);
    else if (answer) await onChanged();
  };
  return (
    <>
      <PageMeta title={`${t('writing.title')}, ${t('of', { number, name })}`} />
      <PageHead title={t('writing.title')} lead={t('of', { number, name })} />
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && <ProblemSentence code={refused} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <p>{t('writing.startText')}</p>
      <p>
        <Button kind="main" icon="edit" busy={busy} onClick={() => void start()}>
          {t('writing.start')}
        </Button>
      </p>
    </>
  );
}
