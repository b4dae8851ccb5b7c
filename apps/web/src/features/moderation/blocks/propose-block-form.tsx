import { LONGEST_BLOCK_DAYS, MODERATION_LIMITS, MODERATION_REASONS } from '@parvis/contract';
import { Button, Disclosure, ErrorSummary, Input, Note, Select, Textarea } from '@parvis/ui';
import { type FormEvent, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { ProposeBlockDocument } from '../../../shared/graphql/generated/operations/propose-block';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type Fault, useFaultLines } from '../moderation-words/use-fault-lines';
import { useModerationWords } from '../moderation-words/use-moderation-words';

const EMPTY = { reason: '', facts: '', days: '30' };

function usePropose(caseId: string) {
  const [value, setValue] = useState(EMPTY);
  const { run, busy, trouble } = useMutate(ProposeBlockDocument);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const send = async () => {
    setFaults([]);
    setProblem(undefined);
    const days = Number(value.days);
    if (!Number.isInteger(days)) return setFaults([{ field: 'block-days', rule: 'not_a_number' }]);
    const answer = (await run({ input: { caseId, reason: value.reason, facts: value.facts, days } }))
      ?.proposeBlock;
    if (!answer) return;
    if (answer.__typename === 'InvalidInput')
      return setFaults(answer.faults.map((fault) => ({ ...fault, field: `block-${fault.field}` })));
    if (answer.__typename === 'BlockRecorded') setDone(true);
    else setProblem(answer.code);
  };
  const change = (patch: Partial<typeof EMPTY>) => setValue((before) => ({ ...before, ...patch }));
  return { value, change, send, busy, trouble, faults, problem, done };
}

/** Proposes that the author files and reports nothing for a time; somebody else must agree. */
export function ProposeBlockForm({ caseId, name }: { caseId: string; name: string }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { value, change, send, busy, trouble, faults, problem, done } = usePropose(caseId);
  const labels: Record<string, string> = {
    'block-reason': t('blocks.reason'),
    'block-facts': t('blocks.facts'),
    'block-days': t('blocks.length'),
  };
  const { lines, errorOf } = useFaultLines(faults, (field) => labels[field] ?? field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  if (done)
    return (
      <Note kind="ok" role="status">
        {t('blocks.waits')}
      </Note>
    );
  const reasons = MODERATION_REASONS.map((reason) => ({ value: reason, label: words.reason(reason) }));
  return (
    <Disclosure summary={t('blocks.propose', { name })}>
      <form className="stack gap-4" onSubmit={submit} noValidate>
        <p className="muted">{t('blocks.what')}</p>
        <ErrorSummary title={t('errors')} errors={lines} />
        <Select
          id="block-reason"
          label={t('blocks.reason')}
          error={errorOf('block-reason')}
          options={[{ value: '', label: t('decide.choose') }, ...reasons]}
          value={value.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <Textarea
          id="block-facts"
          label={t('blocks.facts')}
          error={errorOf('block-facts')}
          rows={4}
          maxLength={MODERATION_LIMITS.facts.most}
          value={value.facts}
          onChange={(event) => change({ facts: event.target.value })}
        />
        <Input
          id="block-days"
          inputMode="numeric"
          label={t('blocks.length')}
          hint={t('blocks.lengthHint', { most: LONGEST_BLOCK_DAYS })}
          error={errorOf('block-days')}
          value={value.days}
          onChange={(event) => change({ days: event.target.value })}
        />
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem ? <ProblemSentence code={problem} /> : trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        <div>
          <Button type="submit" busy={busy}>
            {t('blocks.send')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
