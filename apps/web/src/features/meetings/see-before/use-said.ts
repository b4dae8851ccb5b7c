import { useState } from 'react';
import { useFaults } from '../../../shared/forms/use-faults';
import type { Trouble } from '../../../shared/graph/trouble';

interface Answer {
  __typename: string;
  code?: string;
  faults?: readonly { field: string; rule: string; limit?: number | null }[];
}

/** What the last thing that was sent answered. The page is read again after each, whatever came back. */
export function useSaid(onChanged: () => Promise<void>, trouble: Trouble | undefined) {
  const [said, setSaid] = useState('');
  const { read, faults, faultOf, problem } = useFaults();
  return {
    ...{ said, faults, faultOf, problem, trouble },
    /** @returns whether it was done; false too when nothing came back */
    heard: async (answer: Answer | undefined, sentence: string): Promise<boolean> => {
      if (!answer) return false;
      const done = answer.code === undefined;
      read(done ? null : answer);
      setSaid(done ? sentence : '');
      if (!answer.faults) await onChanged();
      return done;
    },
  };
}

export type SaidState = Pick<ReturnType<typeof useSaid>, 'said' | 'problem' | 'trouble'>;
