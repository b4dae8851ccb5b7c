import { Input } from '@parvis/ui';
import type { VoteByHandInput } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

export const NO_VOTE = { adoptedOn: '', meeting: '', votesFor: '', votesAgainst: '', votesAbstain: '' };
export type TypedVote = typeof NO_VOTE;

/** What is not a whole number is sent out of range, and the field says so. */
const count = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1);

export const voteOf = ({ adoptedOn, meeting, ...typed }: TypedVote): VoteByHandInput => ({
  ...{ adoptedOn, meeting, votesFor: count(typed.votesFor), votesAgainst: count(typed.votesAgainst) },
  votesAbstain: count(typed.votesAbstain),
});

export interface VoteFieldsProps {
  value: TypedVote;
  onChange: (patch: Partial<TypedVote>) => void;
  faultOf: (field: string) => string | undefined;
}

/** A vote entered from the minutes: day, meeting, counts. */
export function VoteFields({ value, onChange, faultOf }: VoteFieldsProps) {
  const { t } = useTranslation('opining');
  const field = (name: keyof TypedVote) => ({
    id: name,
    label: t(`adopt.${name}`),
    error: faultOf(name),
    value: value[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const number = { inputMode: 'numeric' as const, autoComplete: 'off', maxLength: 4 };
  return (
    <>
      <Input {...field('adoptedOn')} type="date" />
      <Input {...field('meeting')} hint={t('adopt.meetingHint')} dir="auto" />
      <Input {...field('votesFor')} {...number} />
      <Input {...field('votesAgainst')} {...number} />
      <Input {...field('votesAbstain')} {...number} />
    </>
  );
}
