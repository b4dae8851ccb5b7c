import { isRevealing, isSmallSecretVote, type QuorumCount, quorumAt } from '@parvis/quorum';
import type { Assembly } from '../assemblies/assembly';
import type { VoteMethodName } from '../put-question/put-question.input';
import type { ItemKindName } from '../see-meeting/agenda-item.type';
import type { MeetingStateName } from '../see-meeting/meeting.type';
import type { QuestionEntity } from '../votes/tables/question.entity';
import type {
  OutcomeName,
  QuestionOutcomeType,
  QuestionStateName,
  RoomQuestionType,
} from './room-question.type';
import { factsOf } from './room-facts';
import type { RoomSnapshot } from './room-snapshot';
import { onScreen } from './room.store';
import type { QuorumCountType, RoomItemType, RoomQuorumType, RoomType } from './room.type';

/** The part of a room that is the same for everybody. */
export function toRoom(snapshot: RoomSnapshot, { name, slug, path }: Assembly): RoomType {
  const { meeting, questions, at: now } = snapshot;
  const { id, number, title, startsAt, endsAt, openedAt, closedAt } = meeting;
  const shown = onScreen(questions);
  return {
    ...{ id, number, title, startsAt, endsAt, openedAt, closedAt, now },
    state: meeting.state as MeetingStateName,
    assembly: { name, slug, path },
    agenda: itemsOf(snapshot),
    quorum: quorumOf(snapshot, closedAt ? new Date(closedAt.getTime() - 1) : now),
    question: shown && toQuestion(snapshot, shown),
    questions: questions.filter(({ state }) => state !== 'prepared').map((one) => toQuestion(snapshot, one)),
    waitingToSpeak: snapshot.turns.filter(({ startedAt, withdrawnAt }) => !startedAt && !withdrawnAt).length,
    snapshot,
  };
}

function itemsOf({ items, clocks }: RoomSnapshot): RoomItemType[] {
  const clockOf = new Map(clocks.map((clock) => [clock.itemId, clock]));
  return items.map(({ id, position, title, kind, minutes }) => {
    const clock = clockOf.get(id);
    return {
      ...{ id, position, title, minutes, kind: kind as ItemKindName },
      addedMinutes: clock?.addedMinutes ?? 0,
      current: clock?.current ?? false,
      spentSeconds: Math.floor((clock?.spentMs ?? 0) / 1000),
      runningSince: clock?.runningSince ?? null,
    };
  });
}

function quorumOf(snapshot: RoomSnapshot, at: Date): RoomQuorumType {
  const { reached, whole, colleges } = quorumAt(snapshot.rules, factsOf(snapshot).room, at.getTime());
  const nameOf = new Map(snapshot.seats.map(({ college, collegeName }) => [college, collegeName]));
  return {
    reached,
    whole: toCount(whole, null),
    colleges: colleges.map(({ college, ...count }) => toCount(count, nameOf.get(college) ?? college)),
  };
}

const toCount = (count: QuorumCount, college: string | null): QuorumCountType => ({ ...count, college });

export function toQuestion(
  { current, rules, secrecy }: RoomSnapshot,
  { rule, quorum, outcome, state, ...question }: QuestionEntity,
): RoomQuestionType {
  const { id, number, itemId, wording, openedAt, closedAt } = question;
  const { present = 0, represented = 0 } = quorum?.whole ?? {};
  const secret = rule.method === 'secret';
  const shown = current?.id === id && rule.method !== 'show_of_hands';
  return {
    ...{ id, number, itemId, wording, openedAt, closedAt, present, represented },
    method: rule.method as VoteMethodName,
    mayChange: rule.method === 'named' && rule.mayChange,
    state: state as QuestionStateName,
    voted: shown ? (secret ? current.signed : current.votes).length : null,
    secrecyAsked: secrecy.filter(({ questionId }) => questionId === id).length,
    secrecyFrom: state === 'prepared' ? rules.secrecy.onRequestOf : null,
    small: secret && quorum !== null && isSmallSecretVote(present + represented, rules.secrecy),
    outcome: outcome && toOutcome(outcome, secret),
  };
}

function toOutcome(
  { result, reason, tally, notVoting, base, needed }: NonNullable<QuestionEntity['outcome']>,
  secret: boolean,
): QuestionOutcomeType {
  const { void: spoiled, ...counts } = tally;
  return {
    ...{ ...counts, spoiled, reason, notVoting, base, needed },
    result: result as OutcomeName,
    revealing: secret && isRevealing(tally).revealing,
  };
}
