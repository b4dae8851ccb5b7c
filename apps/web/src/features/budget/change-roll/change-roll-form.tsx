import { Button, Card, ErrorSummary, Note, Select, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { RollMotive } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { RollPersonField } from './roll-person-field';
import { useChangeRoll } from './use-change-roll';

const MOTIVES: readonly RollMotive[] = ['MOVED_AWAY', 'DOUBLE_ACCOUNT', 'NOT_ELIGIBLE', 'DECEASED', 'ERROR'];
const LONGEST_REASON = 500;

/** Asks to take somebody off the roll, or to put her back: what is asked follows from where she stands. */
export function ChangeRollForm({ edition, onAsked }: { edition: string; onAsked: () => Promise<void> }) {
  const { t } = useTranslation('roll');
  const fresh = useFreshProof();
  const form = useChangeRoll(edition, fresh, onAsked);
  const { draft, edit, change, done, busy, trouble, faults, faultOf, problem } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  const labels: Record<string, string> = {
    personId: t('person'),
    motive: t('motive'),
    reason: t('reason'),
  };
  const named = faults.map((fault) => ({
    ...fault,
    message: t('fault', { label: labels[fault.field] ?? '', fault: fault.message }),
  }));
  return (
    <section className="section stack gap-5" aria-labelledby="change">
      <h2 id="change">{t('change')}</h2>
      <div role="status" className={done ? undefined : 'vh'}>
        {done && <Note kind="ok">{t('asked')}</Note>}
      </div>
      <Card>
        <form className="stack gap-5" onSubmit={submit} noValidate>
          <ErrorSummary title={t('errors')} errors={named} />
          {(problem || trouble) && (
            <Note kind="late" role="alert">
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </Note>
          )}
          <RollPersonField edition={edition} draft={draft} edit={edit} error={faultOf('personId')} />
          {draft.person?.struckFor ? (
            <Note>{t('wasStruck', { motive: t(`motives.${draft.person.struckFor}`) })}</Note>
          ) : (
            <Select
              id="motive"
              label={t('motive')}
              hint={t('motiveHint')}
              options={[
                { value: '', label: t('chooseMotive') },
                ...MOTIVES.map((motive) => ({ value: motive, label: t(`motives.${motive}`) })),
              ]}
              value={draft.motive}
              error={faultOf('motive')}
              onChange={({ target }) =>
                edit({ motive: MOTIVES.find((motive) => motive === target.value) ?? '' })
              }
            />
          )}
          <Textarea
            id="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            rows={2}
            maxLength={LONGEST_REASON}
            value={draft.reason}
            error={faultOf('reason')}
            onChange={(event) => edit({ reason: event.target.value })}
          />
          {change === 'STRIKE' && <p className="hint">{t('signed')}</p>}
          <div>
            <Button type="submit" kind="main" icon="check" busy={busy}>
              {t(change)}
            </Button>
          </div>
        </form>
      </Card>
      {fresh.dialog}
    </section>
  );
}
