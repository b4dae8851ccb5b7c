import { useState, type ChangeEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { JoinRollDocument } from '../../../shared/graphql/generated/operations/join-roll';
import { useFaults } from '../../../shared/forms/use-faults';
import {
  inputOf,
  NO_ANSWERS,
  questionsOf,
  type RollAnswers,
  type RollRule,
  unanswered,
} from './roll-answers';

/** The answers, in memory only: a birth date has no place on a shared device. */
export function useJoinRoll(edition: RollRule, onJoined: () => Promise<void>) {
  const [form, setForm] = useState(NO_ANSWERS);
  const { run, busy, trouble } = useMutate(JoinRollDocument);
  const { faults, problem, read, faultOf } = useFaults();

  const join = async () => {
    const missing = unanswered(form, edition).map((field) => ({ field, rule: 'required' }));
    if (missing.length > 0) return read({ faults: missing });
    const answer = await run({ input: inputOf(form, edition) });
    if (!answer) return;
    if (answer.joinRoll.__typename === 'MyVote') return onJoined();
    read(answer.joinRoll);
  };
  const change = (name: keyof RollAnswers, value: string) => setForm((now) => ({ ...now, [name]: value }));
  const field = (name: keyof RollAnswers) => ({
    id: name,
    name,
    value: form[name],
    error: faultOf(name),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => change(name, event.target.value),
  });
  const asked = questionsOf(edition, form);
  return { field, change, asked, join, busy, trouble, faults, problem };
}
