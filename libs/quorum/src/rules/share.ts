/** An exact part of a whole: 2 of 3. Never a decimal: 0.6667 of 12 members is not two thirds of them. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

/** « La moitié des membres » is at least half; « plus de la moitié » is more: they differ when the whole is even. */
export const COMPARISONS = ['at_least', 'more_than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const HALF: Share = { parts: 1, of: 2 };

/**
 * The smallest number of people that is at least, or more than, a share of `whole` people. Integers only: `whole`
 * and the parts are far below the limit of exact ones (`parseMeetingRules` refuses parts over 1,000).
 */
export function neededOf(whole: number, share: Share, comparison: Comparison): number {
  const scaled = whole * share.parts;
  const floor = (scaled - (scaled % share.of)) / share.of;
  if (comparison === 'more_than') return floor + 1;
  return scaled % share.of === 0 ? floor : floor + 1;
}
