import { type BallotRules, costOf } from './rules';

export interface Remaining {
  readonly spentCents: number;
  readonly remainingCents: number;
  readonly remainingChoices: number;
}

/** What is left of the envelope and of the choices with these projects in the cart. */
export function remaining(cart: readonly string[], rules: BallotRules): Remaining {
  const spentCents = costOf(cart, rules);
  return {
    spentCents,
    remainingCents: rules.envelopeCents - spentCents,
    remainingChoices: rules.maxChoices - cart.length,
  };
}

export type NotAddable =
  | { readonly reason: 'already_in' | 'unknown_project' }
  | { readonly reason: 'too_many'; readonly maxChoices: number }
  | { readonly reason: 'over_envelope'; readonly missingCents: number };

/** Why this project cannot join the cart, or null when it can. `missingCents`: what would have to be freed. */
export function whyNotAddable(id: string, cart: readonly string[], rules: BallotRules): NotAddable | null {
  const project = rules.projects.find((line) => line.id === id);
  if (!project) return { reason: 'unknown_project' };
  if (cart.includes(id)) return { reason: 'already_in' };
  const { remainingCents, remainingChoices } = remaining(cart, rules);
  if (remainingChoices <= 0) return { reason: 'too_many', maxChoices: rules.maxChoices };
  const missingCents = project.costCents - remainingCents;
  return missingCents > 0 ? { reason: 'over_envelope', missingCents } : null;
}
