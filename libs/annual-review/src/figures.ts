import type { OutcomeResult } from '@parvis/quorum';
import type { Day } from './calendar-year';

/** The review of a year, in numbers and lines: plain data, kept as it was published. */
export interface ReviewFigures {
  readonly year: number;
  /** The day on which it was made. */
  readonly asOf: Day;
  readonly meetings: MeetingFigures;
  readonly presence: PresenceFigures;
  readonly votes: VoteFigures;
  readonly decisions: DecisionFigures;
  readonly opinions: OpinionFigures;
  readonly members: MemberFigures;
}

/** `to_come`: called, and not held yet. */
export type ReviewedMeetingState = 'held' | 'postponed' | 'cancelled' | 'to_come';

export interface MeetingFigures {
  readonly held: number;
  readonly postponed: number;
  readonly cancelled: number;
  readonly toCome: number;
  /** Of the meetings whose hours are known. */
  readonly minutes: number;
  readonly lines: readonly MeetingLine[];
}

export interface MeetingLine {
  readonly number: number;
  readonly title: string;
  readonly state: ReviewedMeetingState;
  readonly day: Day;
  /** In the town, `18:05`: when it opened, else when it was called for. */
  readonly from: string;
  /** Null: not known, or not held. */
  readonly until: string | null;
  readonly minutes: number | null;
}

export interface CollegePresence {
  readonly name: string;
  /** In office. */
  readonly seats: number;
  readonly present: number;
  readonly represented: number;
}

export interface MeetingPresence extends Omit<CollegePresence, 'name'> {
  readonly number: number;
  readonly day: Day;
  readonly colleges: readonly CollegePresence[];
}

/** Sums over the meetings whose presence was noted: a seat counts once for each. */
export interface PresenceFigures extends Omit<CollegePresence, 'name'> {
  readonly meetings: readonly MeetingPresence[];
  readonly colleges: readonly CollegePresence[];
  /** Held, and nobody noted. */
  readonly unrecorded: number;
}

export interface VoteFigures {
  readonly adopted: number;
  readonly rejected: number;
  readonly tie: number;
  readonly void: number;
  readonly lines: readonly VoteLine[];
}

export interface VoteLine {
  readonly meeting: number;
  readonly number: number;
  /** Null: the meeting was not open to the public. */
  readonly wording: string | null;
  readonly method: string;
  readonly result: OutcomeResult;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
}

/** `late`: open after its day. */
export type ReviewedDecisionState = 'done' | 'open' | 'late' | 'dropped';

export interface DecisionFigures {
  readonly done: number;
  readonly open: number;
  readonly late: number;
  readonly dropped: number;
  readonly lines: readonly DecisionLine[];
}

export interface DecisionLine {
  readonly meeting: number;
  readonly decision: string;
  readonly task: string;
  readonly owner: string;
  readonly dueOn: Day;
  readonly state: ReviewedDecisionState;
}

/** `waiting`: its day has not passed; `late`: it has, and nothing came. */
export type ReviewedAnswer = 'followed' | 'partly' | 'not_followed' | 'waiting' | 'late';

export interface OpinionFigures {
  readonly followed: number;
  readonly partly: number;
  readonly notFollowed: number;
  readonly waiting: number;
  readonly late: number;
  /** Answered after their day. */
  readonly answeredLate: number;
  /** Of the answers that came, in days; null of none. */
  readonly medianDays: number | null;
  readonly lines: readonly OpinionLine[];
}

export interface OpinionLine {
  readonly title: string;
  readonly recipient: string;
  readonly sentOn: Day;
  readonly dueOn: Day;
  readonly state: ReviewedAnswer;
  readonly answeredOn: Day | null;
  /** Between sending and answer. */
  readonly days: number | null;
}

export interface CollegeMoves {
  readonly name: string;
  readonly atStart: number;
  readonly arrived: number;
  readonly left: number;
  readonly atEnd: number;
}

export interface MemberFigures extends Omit<CollegeMoves, 'name'> {
  readonly colleges: readonly CollegeMoves[];
  /** At the end, as declared; null: too few to be said. */
  readonly sexes: {
    readonly women: number | null;
    readonly men: number | null;
    readonly undeclared: number | null;
  };
}
