import { attended } from './attended';
import { type Day, dayOf, hourOf } from './calendar-year';
import type {
  CollegePresence,
  DecisionFigures,
  DecisionLine,
  MeetingFigures,
  MeetingLine,
  MeetingPresence,
  PresenceFigures,
  ReviewedMeetingState,
  ReviewFigures,
  VoteFigures,
  VoteLine,
} from './figures';
import type { Happened, HappenedFollowUp, HappenedMeeting } from './happened';
import { memberMoves } from './moves';
import { opinionFigures } from './opinions';

const MINUTE = 60_000;

/** The review of a year from what happened in it. @param asOf the day on which it is made: nothing later counts */
export function reviewOf(year: number, asOf: Day, happened: Happened): ReviewFigures {
  const meetings = [...happened.meetings].sort((a, b) => a.startsAt - b.startsAt || a.number - b.number);
  return {
    ...{ year, asOf },
    meetings: meetingFigures(meetings),
    presence: presenceFigures(meetings.filter(({ state }) => state === 'held')),
    votes: voteFigures(meetings),
    decisions: decisionFigures(happened.followUps, asOf),
    opinions: opinionFigures(happened.opinions, asOf),
    members: memberMoves(happened.colleges, happened.mandates, year, asOf),
  };
}

const countOf =
  <Line extends object, Key extends keyof Line>(lines: readonly Line[], key: Key) =>
  (value: Line[Key]): number =>
    lines.filter((line) => line[key] === value).length;
const sumOf = <Line>(lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

function meetingFigures(meetings: readonly HappenedMeeting[]): MeetingFigures {
  const lines = meetings.map(meetingLine);
  const count = countOf(lines, 'state');
  return {
    held: count('held'),
    postponed: count('postponed'),
    cancelled: count('cancelled'),
    toCome: count('to_come'),
    minutes: sumOf(lines, ({ minutes }) => minutes ?? 0),
    lines,
  };
}

const STATES: Partial<Record<HappenedMeeting['state'], ReviewedMeetingState>> = {
  ...{ held: 'held', postponed: 'postponed', cancelled: 'cancelled' },
};

function meetingLine({ number, title, state, startsAt, openedAt, closedAt }: HappenedMeeting): MeetingLine {
  const held = state === 'held';
  const began = held ? (openedAt ?? startsAt) : startsAt;
  const known = held && openedAt !== null && closedAt !== null && closedAt >= openedAt;
  return {
    ...{ number, title, state: STATES[state] ?? 'to_come', day: dayOf(began), from: hourOf(began) },
    until: known ? hourOf(closedAt) : null,
    minutes: known ? Math.round((closedAt - openedAt) / MINUTE) : null,
  };
}

function presenceFigures(held: readonly HappenedMeeting[]): PresenceFigures {
  const meetings = held.flatMap(presenceOf);
  const all = meetings.flatMap(({ colleges }) => colleges);
  const names = [...new Set(all.map(({ name }) => name))];
  return {
    ...added(all),
    meetings,
    colleges: names.map((name) => ({ name, ...added(all.filter((one) => one.name === name)) })),
    unrecorded: held.length - meetings.length,
  };
}

function presenceOf({ number, startsAt, proxies, colleges, room }: HappenedMeeting): MeetingPresence[] {
  const present = attended(proxies, colleges, room);
  return present ? [{ number, day: dayOf(startsAt), ...added(present), colleges: present }] : [];
}

const added = (colleges: readonly CollegePresence[]): Omit<CollegePresence, 'name'> => ({
  seats: sumOf(colleges, ({ seats }) => seats),
  present: sumOf(colleges, ({ present }) => present),
  represented: sumOf(colleges, ({ represented }) => represented),
});

function voteFigures(meetings: readonly HappenedMeeting[]): VoteFigures {
  const lines = meetings.flatMap(({ number: meeting, openToPublic, questions }) =>
    questions.map(({ number, wording, method, result, ...votes }): VoteLine =>
      openToPublic
        ? { meeting, number, wording, method, result, ...pick(votes) }
        : { meeting, number, wording: null, method, result, for: null, against: null, abstain: null },
    ),
  );
  const count = countOf(lines, 'result');
  return {
    adopted: count('adopted'),
    rejected: count('rejected'),
    tie: count('tie'),
    void: count('void'),
    lines,
  };
}

const pick = ({ for: inFavour, against, abstain }: { for: number; against: number; abstain: number }) => ({
  ...{ for: inFavour, against, abstain },
});

function decisionFigures(followUps: readonly HappenedFollowUp[], asOf: Day): DecisionFigures {
  const lines = followUps.map(({ state, ...told }): DecisionLine => ({
    ...told,
    state: state === 'open' && told.dueOn < asOf ? 'late' : state,
  }));
  const count = countOf(lines, 'state');
  return { done: count('done'), open: count('open'), late: count('late'), dropped: count('dropped'), lines };
}
