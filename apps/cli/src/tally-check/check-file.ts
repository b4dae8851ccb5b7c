import { checkRule, countPrepared, prepare } from '@parvis/tally';
import { CommandFailure } from '../command';
import { outcomeLine, type OutcomeLine } from '../outcome-line';
import { readElection } from '../read-election';
import type { Say } from '../messages';
import { ruleOf, type ExpectedFile, type ExpectedOutcome } from './expected';

/** An outcome that is not what was expected: the fields that differ, on both sides. */
export interface Difference {
  readonly file: string;
  readonly rule: string;
  readonly satisfaction: string;
  readonly completion: string;
  readonly tie_break: string;
  readonly expected: Partial<OutcomeLine>;
  readonly counted: Partial<OutcomeLine>;
}

export interface CheckedFile {
  readonly equal: number;
  readonly differences: readonly Difference[];
  /** Why the file could not be counted at all: a sentence, or null. */
  readonly problem: string | null;
}

/** Reads one election once and counts it by every expected rule. A file that cannot be read is told, not thrown. */
export function checkFile(file: ExpectedFile, say: Say): CheckedFile {
  try {
    return { ...compareAll(file, say), problem: null };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { equal: 0, differences: [], problem: say(error.key, error.blanks) };
  }
}

function compareAll(file: ExpectedFile, say: Say): Omit<CheckedFile, 'problem'> {
  const election = readElection(file.path, say);
  const prepared = prepare(election);
  const differences = file.results.flatMap((expected) => {
    const rule = ruleOf(expected);
    const suited = checkRule(election, rule);
    const counted = suited.ok ? outcomeLine(countPrepared(prepared, rule, { explain: false })) : {};
    const difference = differenceOf(expected, counted);
    return difference ? [{ file: file.path, ...nameOf(expected), ...difference }] : [];
  });
  return { equal: file.results.length - differences.length, differences };
}

const nameOf = ({ rule, satisfaction, completion, tie_break }: ExpectedOutcome) => ({
  rule,
  satisfaction,
  completion,
  tie_break,
});

function differenceOf(
  expected: ExpectedOutcome,
  counted: Partial<OutcomeLine>,
): Pick<Difference, 'expected' | 'counted'> | null {
  // The order is compared where it is given.
  const compared = (['instance', 'selected', 'total_cost', 'order'] as const).filter(
    (field) => field !== 'order' || Array.isArray(expected.order),
  );
  const differing = compared.filter(
    (field) => JSON.stringify(expected[field]) !== JSON.stringify(counted[field]),
  );
  if (differing.length === 0) return null;
  return { expected: only(expected, differing), counted: only(counted, differing) };
}

const only = (line: Partial<ExpectedOutcome>, fields: readonly (keyof OutcomeLine)[]): Partial<OutcomeLine> =>
  Object.fromEntries(fields.map((field) => [field, line[field]]));
