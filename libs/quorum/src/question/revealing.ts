import { ballotsIn, type Tally } from './tally';

export type Revealing =
  | { readonly revealing: false }
  /** Everybody who voted chose the same: the count says what each one chose. */
  | { readonly revealing: true; readonly why: 'unanimous'; readonly group: null }
  /** The same, of one group whose count is shown apart (a college, the slips of a table). */
  | { readonly revealing: true; readonly why: 'group_unanimous'; readonly group: string };

/** The count of one group, where it would be shown apart. */
export interface GroupTally {
  readonly group: string;
  readonly tally: Tally;
}

/**
 * Would showing this secret count say what somebody chose? Who voted is public (the signatures), so a unanimous count,
 * a single voter included, tells everybody's vote. `voters` are the groups in which counts would be shown apart: none
 * for one count of the whole room.
 */
export function isRevealing(tally: Tally, voters: readonly GroupTally[] = []): Revealing {
  if (isUnanimous(tally)) return { revealing: true, why: 'unanimous', group: null };
  const told = voters.find((group) => isUnanimous(group.tally));
  return told ? { revealing: true, why: 'group_unanimous', group: told.group } : { revealing: false };
}

/** Announced before the vote: so few voters that a unanimous outcome is likely, and would say everything. */
export const isSmallSecretVote = (voters: number, { smallBelow }: { readonly smallBelow: number }): boolean =>
  voters < smallBelow;

const isUnanimous = (tally: Tally): boolean => {
  const ballots = ballotsIn(tally);
  return ballots > 0 && [tally.for, tally.against, tally.abstain, tally.void].includes(ballots);
};
