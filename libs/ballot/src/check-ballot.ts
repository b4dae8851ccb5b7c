import { ok, refuse, type Result } from '@parvis/kernel';
import { type BallotRules, costOf } from './rules';

export const BALLOT_REFUSALS = ['empty', 'repeated', 'unknown_project', 'too_many', 'over_envelope'] as const;

export interface BallotRefusal {
  readonly reason: (typeof BALLOT_REFUSALS)[number];
  /** The bound that was passed: choices for `too_many`, cents for `over_envelope`. */
  readonly limit: number | null;
}

/**
 * Is this ballot valid under these rules? Asked in the order in which a clerk would: is there something, is each
 * thing there once, is it on the paper, are there too many, is it too dear. The choices come back as they were.
 */
export function checkBallot(
  choices: readonly string[],
  rules: BallotRules,
): Result<readonly string[], BallotRefusal> {
  if (choices.length === 0) return refuse({ reason: 'empty', limit: null });
  if (new Set(choices).size < choices.length) return refuse({ reason: 'repeated', limit: null });
  const known = new Set(rules.projects.map(({ id }) => id));
  if (!choices.every((id) => known.has(id))) return refuse({ reason: 'unknown_project', limit: null });
  if (choices.length > rules.maxChoices) return refuse({ reason: 'too_many', limit: rules.maxChoices });
  if (costOf(choices, rules) > rules.envelopeCents)
    return refuse({ reason: 'over_envelope', limit: rules.envelopeCents });
  return ok(choices);
}
