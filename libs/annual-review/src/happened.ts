import type { Instant } from '@parvis/kernel';
import type { OutcomeResult, ProxyRule, Room } from '@parvis/quorum';
import type { Day } from './calendar-year';

/** What the review is made from: rows of one year, as the body's own contexts keep them. */
export interface Happened {
  readonly meetings: readonly HappenedMeeting[];
  readonly followUps: readonly HappenedFollowUp[];
  readonly opinions: readonly HappenedAnswer[];
  readonly colleges: readonly NamedCollege[];
  readonly mandates: readonly Mandate[];
}

export interface NamedCollege {
  readonly key: string;
  readonly name: string;
}

/** Somebody's time in office; who is nobody's business here. */
export interface Mandate {
  /** Key of the college. */
  readonly college: string;
  /** As declared; null: not said. */
  readonly sex: 'F' | 'M' | null;
  readonly from: Day;
  /** Her last day; null: she sits. */
  readonly until: Day | null;
}

export type HappenedMeetingState = 'called' | 'in_session' | 'held' | 'postponed' | 'cancelled';

export interface HappenedMeeting {
  readonly number: number;
  readonly title: string;
  readonly state: HappenedMeetingState;
  /** For when it was called. */
  readonly startsAt: Instant;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly openToPublic: boolean;
  readonly proxies: ProxyRule;
  readonly colleges: readonly NamedCollege[];
  readonly room: Room;
  readonly questions: readonly HappenedQuestion[];
}

export interface HappenedQuestion {
  readonly number: number;
  readonly wording: string;
  readonly method: string;
  readonly result: OutcomeResult;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

export interface HappenedFollowUp {
  /** Number of the meeting that decided. */
  readonly meeting: number;
  readonly decision: string;
  readonly task: string;
  readonly owner: string;
  readonly dueOn: Day;
  readonly state: 'open' | 'done' | 'dropped';
}

/** One opinion sent to one recipient. */
export interface HappenedAnswer {
  readonly title: string;
  readonly recipient: string;
  readonly sentOn: Day;
  readonly dueOn: Day;
  readonly answer: 'followed' | 'partly' | 'not_followed' | null;
  readonly answeredOn: Day | null;
}
