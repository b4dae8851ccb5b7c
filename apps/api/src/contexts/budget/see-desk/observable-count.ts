/** While a vote is open its numbers move by so many at a time: one more is nobody in particular. */
export const STEP = 5;

/** And not more often than this: the moment of a change says little about the moment of a ballot. */
export const HOLD_MS = 5_000;

/** What may be seen of a count while the vote is open: the whole steps of it. */
export const observable = (count: number): number => Math.floor(count / STEP) * STEP;

/** The span of time in which an open vote's numbers do not move. */
export const spanOf = (now: Date): number => Math.floor(now.getTime() / HOLD_MS);
