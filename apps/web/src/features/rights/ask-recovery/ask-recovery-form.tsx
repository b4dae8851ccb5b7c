import { Button, Card, ErrorSummary, Note, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { AskRecoveryDocument } from '../../../shared/graphql/generated/operations/ask-recovery';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { PersonField } from '../give-role/person-field';

const EMPTY = { typed: '', personId: '', reason: '' };
const LONGEST_REASON = 500;
/** Beside the form that gives a role: its fields have the plain names. */
const ids: Record<string, string> = { personId: 'recoverPerson', reason: 'recoverReason' };

/** Gives her access back to somebody who lost every passkey; another person confirms. */
export function AskRecoveryForm({ onAsked }: { onAsked: () => Promise<void> }) {
  const { t } = useTranslation('rights');
  const fresh = useFreshProof();
  const [draft, setDraft] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { read, faults, faultOf, problem } = useFaults();
  const { run, busy, trouble } = useMutate(AskRecoveryDocument);
  const { personId, reason } = draft;
  const send = async (): Promise<void> => {
    setDone(false);
    if (!personId) return read({ faults: [{ field: 'personId', rule: 'required' }] });
    const result = (await run({ personId, reason }))?.askRecovery;
    if (!result) return;
    if (result.__typename === 'FreshProofNeeded') return fresh.ask(send);
    if (result.__typename !== 'RecoveryAsked') return read(result);
    read(null);
    setDraft(EMPTY);
    setDone(true);
    await onAsked();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const labels: Record<string, string> = { personId: t('recover.person'), reason: t('give.reason') };
  const named = faults.map(({ field, message }) => ({
    field: ids[field] ?? field,
    message: t('give.fault', { label: labels[field] ?? '', fault: message }),
  }));
  return (
    <section className="section stack gap-5" aria-labelledby="recover">
      <h2 id="recover">{t('recover.title')}</h2>
      <p>{t('recover.what')}</p>
      <div role="status" className={done ? undefined : 'vh'}>
        {done && <Note kind="ok">{t('give.asked')}</Note>}
      </div>
      <Card>
        <form className="stack gap-5" onSubmit={submit} noValidate>
          <ErrorSummary title={t('give.errors')} errors={named} />
          {(problem || trouble) && (
            <Note kind="late" role="alert">
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </Note>
          )}
          <PersonField
            id="recoverPerson"
            label={t('recover.person')}
            draft={draft}
            change={(patch) => setDraft((now) => ({ ...now, ...patch }))}
            error={faultOf('personId')}
          />
          <Textarea
            id="recoverReason"
            label={t('give.reason')}
            hint={t('recover.reasonHint')}
            rows={2}
            maxLength={LONGEST_REASON}
            value={reason}
            error={faultOf('reason')}
            onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
          />
          <div>
            <Button type="submit" busy={busy}>
              {t('give.ask')}
            </Button>
          </div>
        </form>
      </Card>
      {fresh.dialog}
    </section>
  );
}
