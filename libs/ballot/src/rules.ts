/** A line of the ballot paper. */
export interface BallotLine {
  readonly id: string;
  /** Integer cents. */
  readonly costCents: number;
}

/** At most N projects, whose costs together fit into the envelope: Rennes' and Cahors' kind of ballot. */
export interface BallotRules {
  readonly maxChoices: number;
  /** Integer cents. */
  readonly envelopeCents: number;
  readonly projects: readonly BallotLine[];
}

export const costOf = (choices: readonly string[], { projects }: BallotRules): number =>
  projects.reduce((sum, { id, costCents }) => (choices.includes(id) ? sum + costCents : sum), 0);
