import { Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';

interface AnswerProps {
  problem: { code: string } | null;
  trouble: Parameters<typeof TroubleSentence>[0]['trouble'] | undefined;
  /** What was done. */
  done?: string | null;
}

/** Why it did not go on, or that it did. */
export function Answer({ problem, trouble, done }: AnswerProps) {
  if (problem || trouble)
    return (
      <Note kind="late" role="alert">
        {problem && <ProblemSentence code={problem.code} />}
        {trouble && <TroubleSentence trouble={trouble} />}
      </Note>
    );
  return done ? (
    <Note kind="ok" role="status">
      <p>{done}</p>
    </Note>
  ) : null;
}
