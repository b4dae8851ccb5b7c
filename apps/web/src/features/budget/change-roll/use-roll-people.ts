import { useEffect, useState } from 'react';
import { graph } from '../../../shared/graph/graph';
import type { RollPeopleQuery } from '../../../shared/graphql/generated/graphql';
import { RollPeopleDocument } from '../../../shared/graphql/generated/operations/roll-people';

export type RollPerson = RollPeopleQuery['rollPeople'][number];

const PAUSE_MS = 300;
const LEAST = 3;

/** People of the roll who match what is typed, asked for when the fingers rest. Null: too few letters, or no answer. */
export function useRollPeople(edition: string, typed: string): readonly RollPerson[] | null {
  const [found, setFound] = useState<readonly RollPerson[] | null>(null);
  const words = typed.trim();
  useEffect(() => {
    let late = false;
    const short = words.length < LEAST;
    const search = async () => {
      const outcome = short ? undefined : await graph(undefined).ask(RollPeopleDocument, { edition, words });
      if (!late) setFound(outcome?.ok ? outcome.data.rollPeople : null);
    };
    const timer = setTimeout(() => void search(), short ? 0 : PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [edition, words]);
  return found;
}
