import { useEffect, useState } from 'react';
import { graph } from '../../../shared/graph/graph';
import type { FindPersonQuery } from '../../../shared/graphql/generated/graphql';
import { FindPersonDocument } from '../../../shared/graphql/generated/operations/find-person';

export type FoundPeople = FindPersonQuery['findPerson'];

const PAUSE_MS = 300;
const LEAST = 3;

/** People who match what is typed, asked for when the fingers rest. Null: too few letters, or no answer yet. */
export function useFoundPeople(typed: string): FoundPeople | null {
  const [found, setFound] = useState<FoundPeople | null>(null);
  const words = typed.trim();
  useEffect(() => {
    let late = false;
    const timer = setTimeout(
      async () => {
        const outcome =
          words.length < LEAST ? undefined : await graph(undefined).ask(FindPersonDocument, { words });
        if (!late) setFound(outcome?.ok ? outcome.data.findPerson : null);
      },
      words.length < LEAST ? 0 : PAUSE_MS,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}
