import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { RollMotive } from '../../../shared/graphql/generated/graphql';
import { ChangeRollDocument } from '../../../shared/graphql/generated/operations/change-roll';
import type { FreshProof } from '../../../shared/passkeys/use-fresh-proof';
import type { RollPerson } from './use-roll-people';

/** The form as it stands; `person` is chosen in the list, `typed` is what was written to find her. */
export interface RollDraft {
  typed: string;
  person: RollPerson | null;
  motive: RollMotive | '';
  reason: string;
}

const EMPTY: RollDraft = { typed: '', person: null, motive: '', reason: '' };

/** Asks for the change that the chosen person's row allows, and keeps what was typed until it is asked. */
export function useChangeRoll(edition: string, fresh: FreshProof, onAsked: () => Promise<void>) {
  const [draft, setDraft] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { read, faults, faultOf, problem } = useFaults();
  const { run, busy, trouble } = useMutate(ChangeRollDocument);
  const { person, motive, reason } = draft;
  const change = person?.struckFor ? ('PUT_BACK' as const) : ('STRIKE' as const);
  const send = async (): Promise<void> => {
    setDone(false);
    if (!person) return read({ faults: [{ field: 'personId', rule: 'required' }] });
    const asked = change === 'STRIKE' ? motive || null : null;
    const input = { edition, personId: person.id, change, motive: asked, reason };
    const result = (await run({ input }))?.changeRoll;
    if (!result) return;
    if (result.__typename === 'FreshProofNeeded') return fresh.ask(send);
    if (result.__typename !== 'RollChangeAsked') return read(result);
    read(null);
    setDraft(EMPTY);
    setDone(true);
    await onAsked();
  };
  const edit = (patch: Partial<RollDraft>) => setDraft((now) => ({ ...now, ...patch }));
  return { draft, edit, change, send, done, busy, trouble, faults, faultOf, problem };
}
