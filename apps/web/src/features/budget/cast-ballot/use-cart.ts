import { remaining, whyNotAddable } from '@parvis/ballot';
import { useMemo } from 'react';
import { useDraft } from '../../../shared/forms/use-draft';
import { type Paper, rulesOf } from './booth-types';

const EMPTY = { choices: [] as string[], checking: false };

/** The choices being made: kept on the device through a reload or a sign-in, erased once in the urn. */
export function useCart(edition: string, paper: Paper) {
  const draft = useDraft(`ballot.${edition}`, EMPTY);
  const rules = useMemo(() => rulesOf(paper), [paper]);
  // A project that left the paper cannot stay in a cart kept from another day.
  const choices = draft.value.choices.filter((id) => rules.projects.some((project) => project.id === id));
  return {
    choices,
    checking: draft.value.checking && choices.length > 0,
    kept: draft.kept,
    rules,
    remaining: remaining(choices, rules),
    whyNot: (id: string) => whyNotAddable(id, choices, rules),
    toggle: (id: string) =>
      draft.change({
        choices: choices.includes(id) ? choices.filter((other) => other !== id) : [...choices, id],
      }),
    check: (checking: boolean) => draft.change({ choices, checking }),
    clear: draft.clear,
  };
}

export type BallotCart = ReturnType<typeof useCart>;
