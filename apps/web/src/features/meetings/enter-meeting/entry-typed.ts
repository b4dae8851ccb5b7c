import { townClock, townInstant } from '../../../shared/formats/town-time';
import type { EnterMeetingInput, VoteChoice, VoteMethod } from '../../../shared/graphql/generated/graphql';

export interface TypedQuestion {
  itemId: string;
  wording: string;
  method: VoteMethod;
  for: string;
  against: string;
  abstain: string;
  spoiled: string;
  countedBy: string;
  /** By seat; who is not there did not vote. */
  named: Record<string, VoteChoice>;
}

/** A whole meeting as it is typed from paper, kept on the device. */
export interface EntryTyped {
  from: string;
  to: string;
  present: string[];
  /** Giver → holder. */
  proxies: Record<string, string>;
  /** One line each: « Name, what she comes as ». */
  guests: string;
  /** Points that were not reached: most are. */
  missed: string[];
  questions: TypedQuestion[];
}

export const newQuestion = (): TypedQuestion => ({
  ...{ itemId: '', wording: '', method: 'SHOW_OF_HANDS' as const },
  ...{ for: '', against: '', abstain: '', spoiled: '', countedBy: '', named: {} },
});

export const newEntry = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): EntryTyped => ({
  ...{ from: townClock(startsAt).time, to: townClock(endsAt).time },
  ...{ present: [], proxies: {}, guests: '', missed: [], questions: [] },
});

const count = (typed: string): number => Number.parseInt(typed, 10) || 0;
const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** For the API; null when the hours are not whole. An end before the beginning is on the day after. */
export function sentEntry(
  meeting: { id: string; startsAt: string; agenda: readonly { id: string }[] },
  typed: EntryTyped,
): EnterMeetingInput | null {
  const { day } = townClock(meeting.startsAt);
  const openedAt = townInstant(day, typed.from);
  const sameDay = townInstant(day, typed.to);
  if (!openedAt || !sameDay) return null;
  const closedAt = sameDay > openedAt ? sameDay : new Date(sameDay.getTime() + 24 * 3_600_000);
  const { present, proxies, guests, missed, questions } = typed;
  return {
    meetingId: meeting.id,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    present,
    proxies: Object.entries(proxies)
      .filter(([giver, holder]) => holder && !present.includes(giver))
      .map(([giver, holder]) => ({ giver, holder })),
    guests: lines(guests).map((line) => {
      const [name = '', ...quality] = line.split(',');
      return { name: name.trim(), quality: quality.join(',').trim() };
    }),
    reached: meeting.agenda.map(({ id }) => id).filter((id) => !missed.includes(id)),
    questions: questions.map(({ itemId, wording, method, countedBy, named, ...counts }) => ({
      ...{ itemId: itemId || null, wording, method },
      ...{ for: count(counts.for), against: count(counts.against), abstain: count(counts.abstain) },
      spoiled: method === 'SECRET' ? count(counts.spoiled) : 0,
      countedBy:
        method === 'SECRET'
          ? countedBy
              .split(',')
              .map((name) => name.trim())
              .filter(Boolean)
              .slice(0, 2)
          : [],
      named: method === 'NAMED' ? Object.entries(named).map(([seat, choice]) => ({ seat, choice })) : [],
    })),
  };
}
