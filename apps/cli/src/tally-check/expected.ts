import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CountRule } from '@parvis/tally';
import { failed } from '../command';
import type { OutcomeLine } from '../outcome-line';
import { unreadable } from '../read-election';

/** One outcome to find again, as a `*.expected.json` file lists it; fields we do not compare are let be. */
export type ExpectedOutcome = Omit<OutcomeLine, 'order'> & { readonly order?: readonly string[] | null };

/** A `.pb` file and the outcomes expected of it. */
export interface ExpectedFile {
  readonly path: string;
  readonly bytes: number;
  readonly voteType: string;
  readonly results: readonly ExpectedOutcome[];
}

const ENDING = '.expected.json';

/** Every `*.expected.json` under a folder, sub-folders too, in the order of paths. Throws `CommandFailure`. */
export function expectedUnder(folder: string): ExpectedFile[] {
  const paths = listOf(folder).sort();
  const files = paths.map(readExpected);
  if (files.length === 0) throw failed('nothing_to_check', { path: folder });
  return files;
}

function listOf(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw failed('not_a_folder', { path: folder });
    return readdirSync(folder, { recursive: true, encoding: 'utf-8' })
      .filter((path) => path.endsWith(ENDING))
      .map((path) => join(folder, path));
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function readExpected(path: string): ExpectedFile {
  const beside = `${path.slice(0, -ENDING.length)}.pb`;
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf-8'));
    if (!isExpected(read)) throw failed('bad_expected', { path: basename(path) });
    const { vote_type: voteType, results } = read;
    // Without a `.pb` beside it, the size is 0 and the check of that file says so.
    return { path: beside, bytes: statSync(beside, { throwIfNoEntry: false })?.size ?? 0, voteType, results };
  } catch (error) {
    if (error instanceof SyntaxError) throw failed('bad_expected', { path: basename(path) });
    throw unreadable(path, error);
  }
}

function isExpected(read: unknown): read is { vote_type: string; results: ExpectedOutcome[] } {
  if (typeof read !== 'object' || read === null || !('results' in read)) return false;
  const { results } = read;
  return Array.isArray(results) && results.every((result) => typeof result === 'object' && result !== null);
}

export const ruleOf = (expected: ExpectedOutcome): CountRule =>
  ({
    rule: expected.rule,
    satisfaction: expected.satisfaction,
    completion: expected.completion,
    tieBreak: expected.tie_break,
  }) as CountRule;
