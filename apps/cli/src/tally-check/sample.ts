import type { ExpectedFile, ExpectedOutcome } from './expected';

/**
 * A part of the expected outcomes, spread out: outcomes are dealt into strata (kind of ballots, rule, satisfaction,
 * completion), one is taken from each in turn, and within a stratum the files are gone through evenly. Always the
 * same part for the same files.
 */
export function sampleOf(files: readonly ExpectedFile[], size: number): ExpectedFile[] {
  const strata = new Map<string, { file: ExpectedFile; result: ExpectedOutcome }[]>();
  for (const file of files) {
    for (const result of file.results) {
      const { rule, satisfaction, completion } = result;
      const key = [file.voteType, rule, satisfaction, completion].join(' ');
      strata.set(key, [...(strata.get(key) ?? []), { file, result }]);
    }
  }
  const queues = [...strata.values()].map((stratum, number) => spread(rotated(stratum, number * STRIDE)));
  const chosen = new Map<ExpectedFile, ExpectedOutcome[]>();
  let left = Math.min(
    size,
    queues.reduce((sum, queue) => sum + queue.length, 0),
  );
  for (let turn = 0; left > 0; turn++) {
    for (const queue of queues) {
      const next = queue[turn];
      if (!next || left === 0) continue;
      chosen.set(next.file, [...(chosen.get(next.file) ?? []), next.result]);
      left--;
    }
  }
  return [...chosen].map(([file, results]) => ({ ...file, results }));
}

/** Neighbouring strata list the same files: each begins elsewhere, so that together they touch nearly all. */
const STRIDE = 3;

const rotated = <T>(items: readonly T[], by: number): T[] =>
  items.map((_, i) => items[(i + by) % items.length] as T);

/** First, last, middle, quarters…: a beginning of the result touches the whole list. */
function spread<T>(items: readonly T[]): T[] {
  const seen = new Set<number>();
  for (let parts = 1; seen.size < items.length; parts *= 2) {
    for (let i = 0; i <= parts; i++) seen.add(Math.round(((items.length - 1) * i) / parts));
  }
  return [...seen].map((index) => items[index]).filter((item) => item !== undefined);
}
