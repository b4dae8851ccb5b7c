import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { mutate } from '../../../shared/apollo/mutate';
import type { VariablesOf } from '../../../shared/graph/graph';
import type { Trouble } from '../../../shared/graph/trouble';
import type { RoomAnswerFragment } from '../../../shared/graphql/generated/graphql';

export interface Refusal {
  code: string;
  counted?: number | null;
  expected?: number | null;
}

export interface RoomAct {
  /**
   * Sends one act; the room's new state then comes by itself. Answers whether it was done, false also for a double click.
   * @param said what is told once it is done
   */
  act: <V>(
    document: TypedDocumentNode<{ act: RoomAnswerFragment }, V>,
    variables: VariablesOf<V>[0],
    said?: string,
  ) => Promise<boolean>;
  busy: boolean;
  said: string;
  refused: Refusal | undefined;
  /** Fields to correct, of the last act only. */
  faults: Extract<RoomAnswerFragment, { __typename: 'InvalidInput' }>['faults'];
  trouble: Trouble | undefined;
}

/** The acts of one part of a screen, one at a time, and what the last one answered. */
export function useRoomAct(): RoomAct {
  const running = useRef(false);
  const [state, setState] = useState<Omit<RoomAct, 'act'>>(NOTHING);
  return {
    ...state,
    act: async <V>(
      document: TypedDocumentNode<{ act: RoomAnswerFragment }, V>,
      variables: VariablesOf<V>[0],
      said = '',
    ) => {
      if (running.current) return false;
      running.current = true;
      setState((before) => ({ ...before, busy: true }));
      const outcome = await mutate(document, ...([variables] as VariablesOf<V>));
      running.current = false;
      if (!outcome.ok) {
        setState({ ...NOTHING, trouble: outcome.trouble });
        return false;
      }
      const { act } = outcome.data;
      if (act.__typename === 'RoomActed') setState({ ...NOTHING, said });
      else if (act.__typename === 'RoomRefused') setState({ ...NOTHING, refused: act });
      else setState({ ...NOTHING, refused: act, faults: act.faults });
      return act.__typename === 'RoomActed';
    },
  };
}

const NOTHING: Omit<RoomAct, 'act'> = {
  busy: false,
  said: '',
  refused: undefined,
  faults: [],
  trouble: undefined,
};
