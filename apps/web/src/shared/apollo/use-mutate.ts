import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef, useState } from 'react';
import type { VariablesOf } from '../graph/graph';
import type { Trouble } from '../graph/trouble';
import { mutate } from './mutate';

export interface Mutation<T, V> {
  /** The data, or undefined when there was trouble or when one is already on its way (a double click). */
  run: (...variables: VariablesOf<V>) => Promise<T | undefined>;
  busy: boolean;
  /** Shown with `<TroubleSentence>`; cleared by the next try. */
  trouble: Trouble | undefined;
}

/** One mutation of a screen. After success the page calls `useRevalidator().revalidate()`. */
export function useMutate<T, V>(document: TypedDocumentNode<T, V>): Mutation<T, V> {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const run = useCallback(
    async (...variables: VariablesOf<V>): Promise<T | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setTrouble(undefined);
      const outcome = await mutate(document, ...variables);
      running.current = false;
      setBusy(false);
      if (outcome.ok) return outcome.data;
      setTrouble(outcome.trouble);
      return undefined;
    },
    [document],
  );

  return { run, busy, trouble };
}
