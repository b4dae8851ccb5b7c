import { type Comparison, HALF, type Share } from './share';

/** How many must be there: a number of members, or a share of the seats in office. */
export type Floor = { readonly members: number } | { readonly share: Share; readonly comparison: Comparison };

export interface CollegeFloor {
  /** Key of the college. */
  readonly college: string;
  readonly floor: Floor;
}

/**
 * When a body may decide. No quorum is set by law for councils of residents: it stands in their own rules of procedure,
 * so everything may be absent (`whole: null`, no college).
 */
export interface QuorumRule {
  /** Of all the seats; null: no condition. */
  readonly whole: Floor | null;
  /** Of the seats of each college, for rules that ask for a floor in every one of them; null: no condition. */
  readonly eachCollege: Floor | null;
  /** For named colleges; wins over `eachCollege`. */
  readonly colleges: readonly CollegeFloor[];
  /** Do represented seats count as there? */
  readonly proxiesCount: boolean;
}

/** What happens to a proxy when its giver comes after all: silent while she is there, or over for good. */
export const GIVER_COMES = ['silent', 'ended'] as const;
export type GiverComes = (typeof GIVER_COMES)[number];

export interface ProxyRule {
  /** How many one member may hold; 0: no proxies in this body. */
  readonly perHolder: number;
  readonly whenGiverComes: GiverComes;
  /** May only a member of the same college hold it? */
  readonly sameCollege: boolean;
}

export const VOTE_METHODS = ['show_of_hands', 'named', 'secret'] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

/** `cast`: for and against (« suffrages exprimés »); `present`: everybody present or represented; `in_office`: every seat. */
export const VOTE_BASES = ['cast', 'present', 'in_office'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

export const ABSTENTION_RULES = ['out_of_base', 'in_base'] as const;
export type AbstentionRule = (typeof ABSTENTION_RULES)[number];

export const TIE_RULES = ['rejected', 'chair', 'new_round'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/**
 * `simple`: more for than against. `absolute`: more than half of the base. A share: of the base too.
 */
export type Threshold = 'simple' | 'absolute' | { readonly share: Share; readonly comparison: Comparison };

export interface QuestionRule {
  readonly method: VoteMethod;
  readonly base: VoteBase;
  readonly threshold: Threshold;
  /** Do abstentions weigh in the base? Every seat in office weighs whatever it says: there, always `in_base`. */
  readonly abstentions: AbstentionRule;
  readonly tie: TieRule;
  /** May a named vote be changed until closing? A secret one never can: nobody knows whose it is. */
  readonly mayChange: boolean;
}

/** What a candidate needs in a round: more than half of the base, or more than the others. */
export const ROUND_MAJORITIES = ['absolute', 'relative'] as const;
export type RoundMajority = (typeof ROUND_MAJORITIES)[number];

export interface ElectionRound {
  readonly majority: RoundMajority;
  /** How many of the best stay for the next round (and all equals of the last of them); null: everybody. */
  readonly keep: number | null;
}

/** Who is elected among equals in the last round. Somebody says so at the desk, with her reason: no rule knows ages. */
export const ELECTION_TIES = ['eldest', 'youngest', 'drawn', 'chair'] as const;
export type ElectionTie = (typeof ELECTION_TIES)[number];

/** One seat, several candidates, rounds. */
export interface ElectionRule {
  readonly method: VoteMethod;
  readonly base: VoteBase;
  /** Do blank ballots weigh in the base `cast`? */
  readonly blanks: AbstentionRule;
  readonly rounds: readonly ElectionRound[];
  readonly tie: ElectionTie;
}

export interface SecrecyRule {
  /** A question becomes secret when so many members ask; null: only when the question says so. */
  readonly onRequestOf: number | null;
  /** Under so many voters a secret vote is announced as small: a unanimous outcome would say what each one chose. */
  readonly smallBelow: number;
}

/** `clear`: full days, neither that of the notice nor that of the meeting (« jours francs »); `calendar`: dates apart. */
export const DAY_COUNTS = ['clear', 'calendar'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

export interface NoticeRule {
  readonly days: number;
  readonly count: DayCount;
}

export const TURN_KINDS = ['point_of_order', 'reply', 'question', 'contribution'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

export interface SpeakingRule {
  /** Kinds in the order in which they pass; kinds of one line have the same rank. */
  readonly priorities: readonly (readonly TurnKind[])[];
  /** Among the same rank, do people who have not spoken yet go first? */
  readonly firstTimersFirst: boolean;
}

/** `next_meeting`: minutes are approved by a vote of the next meeting; `none`: whoever keeps them publishes them. */
export const MINUTES_APPROVALS = ['next_meeting', 'none'] as const;
export type MinutesApproval = (typeof MINUTES_APPROVALS)[number];

/** The rules of procedure of a body, as data. `parseMeetingRules` reads them; nothing of it is a constant. */
export interface MeetingRules {
  readonly quorum: QuorumRule;
  readonly proxies: ProxyRule;
  /** What a question takes over unless it says otherwise. */
  readonly questions: QuestionRule;
  readonly elections: ElectionRule;
  readonly secrecy: SecrecyRule;
  readonly notice: NoticeRule;
  readonly speaking: SpeakingRule;
  readonly minutes: { readonly approval: MinutesApproval };
}

/** What holds where a body has said nothing: the mildest reading, so that no condition is invented. */
export const DEFAULT_RULES: MeetingRules = {
  quorum: { whole: null, eachCollege: null, colleges: [], proxiesCount: true },
  proxies: { perHolder: 1, whenGiverComes: 'silent', sameCollege: false },
  questions: {
    method: 'show_of_hands',
    base: 'cast',
    threshold: 'simple',
    abstentions: 'out_of_base',
    tie: 'rejected',
    mayChange: true,
  },
  elections: {
    method: 'secret',
    base: 'cast',
    blanks: 'out_of_base',
    rounds: [
      { majority: 'absolute', keep: null },
      { majority: 'absolute', keep: null },
      { majority: 'relative', keep: null },
    ],
    tie: 'eldest',
  },
  secrecy: { onRequestOf: null, smallBelow: 8 },
  notice: { days: 7, count: 'calendar' },
  speaking: {
    priorities: [['point_of_order'], ['reply'], ['question', 'contribution']],
    firstTimersFirst: true,
  },
  minutes: { approval: 'next_meeting' },
};

/** The common floor « plus de la moitié des membres ». */
export const MORE_THAN_HALF: Floor = { share: HALF, comparison: 'more_than' };

/** A question's own rule: what the body's rules say, and what this question changes. */
export const questionRule = (rules: MeetingRules, own: Partial<QuestionRule> = {}): QuestionRule => ({
  ...rules.questions,
  ...own,
});

/** How a question is voted on once members have asked for secrecy; who asks is not counted twice by the caller. */
export const methodAfterRequests = (
  method: VoteMethod,
  { onRequestOf }: SecrecyRule,
  requests: number,
): VoteMethod => (onRequestOf !== null && requests >= onRequestOf ? 'secret' : method);
