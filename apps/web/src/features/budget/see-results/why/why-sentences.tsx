import type { Line, Results, Words } from '../use-words';
import { useSentences } from './use-sentences';

/** The reasons of one project, one short paragraph. */
export function WhySentences({ line, results, words }: { line: Line; results: Results; words: Words }) {
  const sentences = useSentences(line, results, words);
  return <p>{sentences.join(' ')}</p>;
}
