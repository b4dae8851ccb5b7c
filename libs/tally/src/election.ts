/**
 * What a count needs to know of an election. An election read by `@parvis/pabulib` fits as it is. Amounts and
 * points are decimal strings ("1893934.38"): they are parsed exactly and never pass through a float.
 */
export interface Election {
  /** A name to find the election again by; it is copied into the outcome. */
  readonly instance: string;
  readonly voteType: 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring';
  /** Currency units, not negative. */
  readonly budget: string;
  readonly projects: readonly ElectionProject[];
  /** One for each voter, empty ballots included: they count in the number of voters. */
  readonly ballots: readonly ElectionBallot[];
}

export interface ElectionProject {
  readonly id: string;
  /** Currency units, not negative. */
  readonly cost: string;
}

export interface ElectionBallot {
  /** Ids of projects; for ordinal ballots the most preferred first. */
  readonly choices: readonly string[];
  /** Parallel to `choices`, on cumulative and scoring ballots. */
  readonly points?: readonly string[];
}
