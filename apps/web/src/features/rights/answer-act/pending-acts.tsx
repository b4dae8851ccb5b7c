import { ROLL_MOTIVES } from '@parvis/contract';
import { Button, Card, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { PendingActLineFragment } from '../../../shared/graphql/generated/graphql';
import { AnswerActDocument } from '../../../shared/graphql/generated/operations/answer-act';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';

type Act = PendingActLineFragment;

export interface PendingActsProps {
  acts: readonly Act[];
  nameOf: (space: string) => string;
  onAnswered: () => Promise<void>;
}

/** What one person asked for and another must confirm; nothing when nothing waits. */
export function PendingActs({ acts, nameOf, onAnswered }: PendingActsProps) {
  const { t } = useTranslation('rights');
  const { run, busy, trouble } = useMutate(AnswerActDocument);
  const fresh = useFreshProof();
  const [told, setTold] = useState<{ code: string } | 'confirmed' | 'refused'>();
  const answer = async (id: string, confirm: boolean): Promise<void> => {
    const result = (await run({ id, confirm }))?.answerAct;
    if (!result) return;
    if (result.__typename === 'FreshProofNeeded') return fresh.ask(() => answer(id, confirm));
    setTold('code' in result ? result : confirm ? 'confirmed' : 'refused');
    await onAnswered();
  };
  return (
    <section className="section stack gap-5" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      <div role="status" className={told || trouble ? 'stack' : 'vh'}>
        {told === 'confirmed' && <Note kind="ok">{t('waiting.confirmed')}</Note>}
        {told === 'refused' && <Note kind="ok">{t('waiting.refused')}</Note>}
        {typeof told === 'object' && (
          <Note kind="late">
            <ProblemSentence code={told.code} />
          </Note>
        )}
        {trouble && (
          <Note kind="late">
            <TroubleSentence trouble={trouble} />
          </Note>
        )}
      </div>
      {acts.length === 0 && <p className="muted">{t('waiting.none')}</p>}
      {acts.length > 0 && (
        <ul className="stack plain">
          {acts.map((act) => (
            <ActCard
              key={act.id}
              {...{ act, nameOf, busy }}
              onAnswer={(confirm) => void answer(act.id, confirm)}
            />
          ))}
        </ul>
      )}
      {fresh.dialog}
    </section>
  );
}

interface ActCardProps {
  act: Act;
  nameOf: (space: string) => string;
  busy: boolean;
  onAnswer: (confirm: boolean) => void;
}

const KINDS = [
  'rights.give_role',
  'rights.end_role',
  'identity.recover_access',
  'budget.strike_off_roll',
  'budget.put_back_on_roll',
] as const;

function ActCard({ act, nameOf, busy, onAnswer }: ActCardProps) {
  const { t } = useTranslation('rights');
  const { t: identity } = useTranslation('identity');
  const { date } = useFormats();
  const kind = KINDS.find((known) => known === act.kind);
  const motive = ROLL_MOTIVES.find((known) => known === act.motive);
  const words = {
    role: act.role ? identity(`role.${act.role}`) : '',
    space: act.space ? nameOf(act.space) : '',
  };
  return (
    <Card as="li">
      <h3>
        <bdi>{act.subjectName}</bdi>
      </h3>
      <p>{kind ? t(`kind.${kind}`, words) : act.kind}</p>
      {motive && <p>{t('waiting.motive', { motive: t(`motive.${motive}`) })}</p>}
      <p>
        {t('waiting.reason')} <bdi>{act.reason}</bdi>
      </p>
      <p className="muted">
        {t('waiting.asked', {
          name: act.askedByName ?? t('gone'),
          date: date(act.askedAt, 'moment'),
          until: date(act.expiresAt, 'moment'),
        })}
      </p>
      <p className="row">
        {act.confirmable && (
          <Button kind="main" icon="check" busy={busy} onClick={() => onAnswer(true)}>
            {t('waiting.confirm')}
          </Button>
        )}
        <Button icon="cross" busy={busy} onClick={() => onAnswer(false)}>
          {act.confirmable ? t('waiting.refuse') : t('waiting.withdraw')}
        </Button>
      </p>
      {!act.confirmable && <p className="hint">{t('waiting.notYou')}</p>}
    </Card>
  );
}
