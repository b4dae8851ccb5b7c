import { mayDo } from '@parvis/phases';
import { type KnownEdition, timesOf } from '../editions.store';
import { VoteClosed, voteClosed, VoteNotOpen, voteNotOpen } from './vote-problems.type';

/** Announced beginning and end of the vote, or null where the calendar has none. */
export function plannedVote({ calendar }: KnownEdition): { startsAt: Date | null; endsAt: Date | null } {
  const line = calendar.find(({ phase }) => phase === 'vote');
  return { startsAt: line?.startsAt ?? null, endsAt: line?.endsAt ?? null };
}

/** Null while ballots may come in; else why not, as a citizen may be told. */
export function whyNoBallots(edition: KnownEdition, now: Date): VoteNotOpen | VoteClosed | null {
  const answer = mayDo('cast_ballot', timesOf(edition), now.getTime());
  if (answer.allowed) return null;
  const { startsAt, endsAt } = plannedVote(edition);
  return answer.why === 'too_early' ? voteNotOpen(startsAt) : voteClosed(edition.closedAt ?? endsAt);
}
