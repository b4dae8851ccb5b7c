import { NOTHING, type QuorumState, sumOf, type Tally, tallyOf, type VoteRoom } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { NamedVoteEntity } from './tables/named-vote.entity';
import type { QuestionEntity } from './tables/question.entity';

/** What was voted so far, by names, by hands and in secret. Read before closing for the outcome alone: never shown. */
export async function tallyIn(manager: EntityManager, question: QuestionEntity): Promise<Tally> {
  const votes = await manager.findBy(NamedVoteEntity, { questionId: question.id });
  const named = tallyOf(votes.map(({ choice }) => choice));
  const hands = question.hands ? { ...question.hands, void: 0 } : NOTHING;
  return sumOf(sumOf(named, hands), await ballotsIn(manager, question.id));
}

export async function ballotsIn(manager: EntityManager, questionId: string): Promise<Tally> {
  const rows = await manager.query<{ choice: keyof Tally; count: number }[]>(
    'SELECT choice, count(*)::int AS count FROM secret_ballot WHERE question_id = $1 GROUP BY choice',
    [questionId],
  );
  return Object.fromEntries([
    ...Object.entries(NOTHING),
    ...rows.map(({ choice, count }) => [choice, count]),
  ]) as unknown as Tally;
}

/** The room as it was when the question opened. */
export const voteRoom = ({ reached, whole }: QuorumState): VoteRoom => ({
  ...{ present: whole.present, represented: whole.represented, inOffice: whole.seats },
  quorumReached: reached,
});
