import { FOLLOW_UP_LIMITS } from '@parvis/contract';
import { Button, Note, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { EndFollowUpDocument } from '../../../shared/graphql/generated/operations/end-follow-up';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface EndFollowUpProps {
  id: string;
  task: string;
  onChanged: () => Promise<void>;
}

/** Ends one action: done, or dropped with a reason. */
export function EndFollowUp({ id, task, onChanged }: EndFollowUpProps) {
  const { t } = useTranslation('minutes');
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const { run, busy, trouble } = useMutate(EndFollowUpDocument);
  const { read, problem, faultOf } = useFaults();
  const end = async (done: boolean) => {
    const answer = (await run({ input: { followUpId: id, done, outcome } }))?.endFollowUp;
    if (!answer) return;
    read(answer.__typename === 'FollowUpKept' ? null : answer);
    if (answer.__typename !== 'InvalidInput') await onChanged();
  };
  if (!open)
    return (
      <p>
        <Button aria-label={t('suites.endOf', { task })} onClick={() => setOpen(true)}>
          {t('suites.end')}
        </Button>
      </p>
    );
  return (
    <div className="stack gap-3">
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <Textarea
        id={`outcome-${id}`}
        rows={2}
        label={t('suites.outcomeField')}
        maxLength={FOLLOW_UP_LIMITS.outcome.most}
        value={outcome}
        error={faultOf('outcome')}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <p className="row">
        <Button kind="main" busy={busy} onClick={() => void end(true)}>
          {t('suites.done')}
        </Button>
        <Button disabled={busy} onClick={() => void end(false)}>
          {t('suites.drop')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('suites.cancel')}</Button>
      </p>
    </div>
  );
}
