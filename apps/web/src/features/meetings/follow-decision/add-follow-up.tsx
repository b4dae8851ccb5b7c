import { FOLLOW_UP_LIMITS } from '@parvis/contract';
import { Button, DateField, ErrorSummary, Input, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { AddFollowUpDocument } from '../../../shared/graphql/generated/operations/add-follow-up';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface AddFollowUpProps {
  meetingId: string;
  onChanged: () => Promise<void>;
}

const EMPTY = { decision: '', task: '', owner: '', dueOn: '' };
const TEXTS = ['decision', 'task', 'owner'] as const;

/** What is to be done after a decision of this meeting. */
export function AddFollowUp({ meetingId, onChanged }: AddFollowUpProps) {
  const { t } = useTranslation('minutes');
  const { value, change, clear } = useDraft(`follow-up.${meetingId}`, EMPTY);
  const { run, busy, trouble } = useMutate(AddFollowUpDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [saved, setSaved] = useState(false);
  const send = async () => {
    setSaved(false);
    const answer = (await run({ input: { ...value, meetingId } }))?.addFollowUp;
    if (!answer) return;
    if (answer.__typename !== 'FollowUpKept') return read(answer);
    read(null);
    clear();
    setSaved(true);
    await onChanged();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="follow-up">
      <h2 id="follow-up">{t('suites.add')}</h2>
      <form
        className="stack gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary title={t('suites.errors')} errors={faults} />
        <div role="status">{saved && <Note kind="ok">{t('suites.saved')}</Note>}</div>
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        {TEXTS.map((field) => (
          <Input
            key={field}
            id={field}
            label={t(`suites.${field}`)}
            hint={field === 'owner' ? t('suites.ownerHint') : undefined}
            maxLength={FOLLOW_UP_LIMITS[field].most}
            value={value[field]}
            error={faultOf(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
        <DateField
          id="dueOn"
          label={t('suites.dueOn')}
          hint={t('suites.dueHint')}
          value={value.dueOn}
          error={faultOf('dueOn')}
          onChange={(event) => change({ dueOn: event.target.value })}
        />
        <p>
          <Button type="submit" busy={busy}>
            {t('suites.addButton')}
          </Button>
        </p>
      </form>
    </section>
  );
}
