/**
 * One election as a Pabulib `.pb` file tells it: plain data, safe for JSON and for structured clone.
 * Source of the format: the "Data format" page of pabulib.org, and Faliszewski et al., "Participatory
 * Budgeting: Data, Tools, and Analysis", IJCAI 2023.
 */
export interface PabulibElection {
  /** META `instance`: often just a year. A counter that wants a file's name puts it here itself. */
  readonly instance: string;
  readonly voteType: VoteType;
  /** Canonical decimal in currency units, see `canonicalDecimal`. */
  readonly budget: string;
  /** Every META line in file order, `budget` and `vote_type` included. */
  readonly meta: Readonly<Record<string, string>>;
  /** Columns of PROJECTS after `project_id` and `cost`, in file order. */
  readonly projectColumns: readonly string[];
  readonly projects: readonly PabulibProject[];
  /** Columns of VOTES after `voter_id`, `vote` and `points`, in file order. */
  readonly voteColumns: readonly string[];
  readonly ballots: readonly PabulibBallot[];
}

export interface PabulibProject {
  readonly id: string;
  /** Canonical decimal in currency units. */
  readonly cost: string;
  /** Column name -> value; a column without a value ("", "None") is left out. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface PabulibBallot {
  readonly voter: string;
  /** As written: order kept (ordinal), repeats kept (rules say what a repeat means). */
  readonly choices: readonly string[];
  /** Canonical decimals parallel to `choices`; only for cumulative and scoring ballots. */
  readonly points?: readonly string[];
  /** Values parallel to `voteColumns`; "" when there is none. */
  readonly extra: readonly string[];
}

export const VOTE_TYPES = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof VOTE_TYPES)[number];

export const isVoteType = (text: string): text is VoteType => VOTE_TYPES.some((type) => type === text);

/** Cumulative and scoring ballots give points; the others only list projects. */
export const givesPoints = (type: VoteType): boolean => type === 'cumulative' || type === 'scoring';
