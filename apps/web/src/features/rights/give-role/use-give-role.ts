import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { Role } from '../../../shared/graphql/generated/graphql';
import { GiveRoleDocument } from '../../../shared/graphql/generated/operations/give-role';
import type { FreshProof } from '../../../shared/passkeys/use-fresh-proof';

/** The form as it stands; `person` is chosen in the list, `typed` is what was written to find her. */
export interface RoleDraft {
  typed: string;
  personId: string;
  role: Role;
  space: string;
  lastDay: string;
  checkedOn: string;
  reason: string;
}

const EMPTY: RoleDraft = {
  typed: '',
  personId: '',
  role: 'FACILITATOR',
  space: 'town',
  lastDay: '',
  checkedOn: '',
  reason: '',
};

/** Sends the form, and keeps what was typed until it is done. */
export function useGiveRole(fresh: FreshProof, onGiven: () => Promise<void>) {
  const [draft, setDraft] = useState(EMPTY);
  const [done, setDone] = useState<'given' | 'asked'>();
  const { read, faults, faultOf, problem } = useFaults();
  const { run, busy, trouble } = useMutate(GiveRoleDocument);
  const change = (patch: Partial<RoleDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const send = async (): Promise<void> => {
    const { typed: _typed, lastDay, checkedOn, personId, ...rest } = draft;
    setDone(undefined);
    if (!personId) return read({ faults: [{ field: 'personId', rule: 'required' }] });
    const input = {
      ...rest,
      personId,
      lastDay: lastDay || null,
      checkedOn: rest.role === 'YOUTH_WORKER' ? checkedOn || null : null,
    };
    const result = (await run({ input }))?.giveRole;
    if (!result) return;
    if (result.__typename === 'FreshProofNeeded') return fresh.ask(send);
    const kept = result.__typename === 'RoleChanged' || result.__typename === 'RoleAsked';
    read(kept ? null : result);
    if (!kept) return;
    setDraft(EMPTY);
    setDone(result.__typename === 'RoleAsked' ? 'asked' : 'given');
    await onGiven();
  };
  return { draft, change, send, done, busy, trouble, faults, faultOf, problem };
}
