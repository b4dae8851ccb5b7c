import { align } from './alignment';

/** A run of words of one fate, with the spaces that follow them. */
export interface WordRun {
  readonly fate: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** The words that were removed and added from one version to the next, in the order of reading; removed ones first. */
export function compareWords(before: string, after: string): WordRun[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const runs: WordRun[] = [];
  let [l, r] = [0, 0];
  for (const [nextLeft, nextRight] of [...align(left, right), [left.length, right.length] as const]) {
    add(runs, 'removed', left.slice(l, nextLeft));
    add(runs, 'added', right.slice(r, nextRight));
    add(runs, 'kept', left.slice(nextLeft, nextLeft + 1));
    [l, r] = [nextLeft + 1, nextRight + 1];
  }
  return runs;
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

function add(runs: WordRun[], fate: WordRun['fate'], words: readonly string[]): void {
  if (words.length === 0) return;
  const text = words.join('');
  const last = runs.at(-1);
  if (last?.fate === fate) runs[runs.length - 1] = { fate, text: last.text + text };
  else runs.push({ fate, text });
}
