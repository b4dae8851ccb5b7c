import { Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { SaidState } from './use-said';

/** Done, refused, or not sent: in words, read aloud. */
export function Said({ of: { said, problem, trouble } }: { of: SaidState }) {
  return (
    <>
      <div role="status">{said && <Note kind="ok">{said}</Note>}</div>
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
    </>
  );
}
