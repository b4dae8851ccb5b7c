import { useEffect, useState } from 'react';
import { graph } from '../../../../shared/graph/graph';
import type { SimilarProposalsQuery } from '../../../../shared/graphql/generated/graphql';
import { SimilarProposalsDocument } from '../../../../shared/graphql/generated/operations/similar-proposals';

export type Similar = SimilarProposalsQuery['similarProposals'];

const PAUSE_MS = 450;
const LEAST = 5;

/** Ideas that look like the title being typed, asked for when the fingers rest. Empty while there is nothing to say. */
export function useSimilar(edition: string, title: string): Similar {
  const [found, setFound] = useState<Similar>([]);
  const wanted = title.trim();
  useEffect(() => {
    let late = false;
    const timer = setTimeout(
      async () => {
        const outcome =
          wanted.length < LEAST
            ? undefined
            : await graph(undefined).ask(SimilarProposalsDocument, { edition, title: wanted });
        // An answer that comes after the next letter is no answer; without network, the form goes on without.
        if (!late) setFound(outcome?.ok ? outcome.data.similarProposals : []);
      },
      wanted.length < LEAST ? 0 : PAUSE_MS,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [edition, wanted]);
  return found;
}
