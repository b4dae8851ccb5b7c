import { useState, type ChangeEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { JoinRollDocument } from '../../../shared/graphql/generated/operations/join-roll';
import { useFaults } from '../../../shared/forms/use-faults';

/** Value of the list for somebody who lives elsewhere; no neighbourhood has a capital letter. */
export const ELSEWHERE = 'ELSEWHERE';
const EMPTY = { givenName: '', familyName: '', birthDate: '', neighbourhood: '' };

/** The four answers, in memory only: a birth date has no place on a shared device. */
export function useJoinRoll(edition: string, onJoined: () => Promise<void>) {
  const [form, setForm] = useState(EMPTY);
  const { run, busy, trouble } = useMutate(JoinRollDocument);
  const { faults, problem, read, faultOf } = useFaults();

  const join = async () => {
    const missing = Object.entries(form).flatMap(([field, value]) =>
      value.trim() === '' ? [{ field, rule: 'required' }] : [],
    );
    if (missing.length > 0) return read({ faults: missing });
    const neighbourhood = form.neighbourhood === ELSEWHERE ? null : form.neighbourhood;
    const answer = await run({ input: { edition, ...form, neighbourhood } });
    if (!answer) return;
    if (answer.joinRoll.__typename === 'MyVote') return onJoined();
    read(answer.joinRoll);
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    name,
    value: form[name],
    error: faultOf(name),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setForm({ ...form, [name]: event.target.value }),
  });
  return { field, join, busy, trouble, faults, problem };
}
