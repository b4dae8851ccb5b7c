import { type Fact, Facts, Note, StateBadge, type StateKind } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { RoomQuestionFactsFragment, VoteOutcome } from '../../../shared/graphql/generated/graphql';

export type Question = RoomQuestionFactsFragment;
type Outcome = NonNullable<Question['outcome']>;

export const OUTCOME_LOOK: Record<VoteOutcome, StateKind> = {
  ADOPTED: 'ok',
  REJECTED: 'no',
  TIE: 'wait',
  VOID: 'late',
};

/** Why it is so, in numbers. A reason that the web does not know yet says its numbers only. */
export function useReason() {
  const { t, i18n } = useTranslation('room');
  return (outcome: Outcome): string => {
    const key = `outcomeReason.${outcome.reason}`;
    const values = { for: outcome.for, needed: outcome.needed };
    return i18n.exists(key, { ns: 'meetings' })
      ? i18n.t(key as 'outcomeReason.enough_for', { ns: 'meetings', ...values })
      : t('outcome.numbers', values);
  };
}

/** For, against, abstained: only ever shown of a closed question. */
export function useOutcomeFacts() {
  const { t } = useTranslation('room');
  return (outcome: Outcome, method: Question['method']): Fact[] => [
    { term: t('choice.for'), value: outcome.for, figure: true },
    { term: t('choice.against'), value: outcome.against, figure: true },
    { term: t('choice.abstain'), value: outcome.abstain, figure: true },
    ...(method === 'SECRET' || outcome.spoiled > 0
      ? [{ term: t('outcome.spoiled'), value: outcome.spoiled, figure: true }]
      : []),
    { term: t('outcome.notVoting'), value: outcome.notVoting, figure: true },
  ];
}

/** A closed question: its result, its numbers, and how they add up. */
export function OutcomeCard({ question }: { question: Question }) {
  const { t } = useTranslation('room');
  const { time } = useTimes();
  const reason = useReason();
  const facts = useOutcomeFacts();
  const { outcome, wording, closedAt, present, represented, method } = question;
  if (!outcome) return null;
  const { result, revealing } = outcome;
  const numbers = [outcome.for, outcome.against, outcome.abstain, outcome.spoiled, outcome.notVoting];
  return (
    <div className="card">
      <div className="row row--between">
        <strong>{t('outcome.at', { result: t(`result.${result}`), time: time(closedAt) })}</strong>
        <StateBadge state={OUTCOME_LOOK[result]}>{t(`result.${result}`)}</StateBadge>
      </div>
      <p>{wording}</p>
      <Facts facts={facts(outcome, method)} />
      <p>{reason(outcome)}</p>
      <p className="small muted">
        {t('outcome.sum', { sum: numbers.join(' + '), total: present + represented })}
      </p>
      {revealing && <Note kind="late">{t('outcome.revealing')}</Note>}
    </div>
  );
}

/** Hours of the day; nothing for what has not happened. */
export function useTimes() {
  const { date } = useFormats();
  return { time: (at: string | null): string => (at === null ? '' : date(at, 'time')) };
}
