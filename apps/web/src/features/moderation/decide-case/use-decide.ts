import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import type {
  CasePartsFragment,
  ModerationDecisionKind,
  ModerationGround,
} from '../../../shared/graphql/generated/graphql';
import { AnswerAppealDocument } from '../../../shared/graphql/generated/operations/answer-appeal';
import { DecideCaseDocument } from '../../../shared/graphql/generated/operations/decide-case';
import { useRevalidator } from '../../../shared/router';
import type { Fault } from '../moderation-words/use-fault-lines';

/** What a moderator may choose: a decision, or whether who contested is right. */
export type Choice = ModerationDecisionKind | 'UPHOLD' | 'OVERTURN';

export interface DecideDraft {
  choice: Choice | '';
  reason: string;
  ground: ModerationGround | '';
  groundText: string;
  facts: string;
}

const EMPTY: DecideDraft = { choice: '', reason: '', ground: '', groundText: '', facts: '' };

/** Whether the last decision waits for the answer to an appeal. */
export const isContested = ({ decisions }: CasePartsFragment): boolean =>
  decisions[0]?.appeals.some(({ overturned }) => overturned === null) ?? false;

/** What may be chosen where the case stands, the usual one first. */
export function choicesOf(held: CasePartsFragment): Choice[] {
  if (isContested(held)) return ['UPHOLD', 'OVERTURN'];
  if (held.state === 'HIDDEN') return ['RESTORE'];
  return held.state === 'AWAITING' ? ['PUBLISH', 'HIDE'] : ['KEEP', 'HIDE'];
}

/** Whether the choice hides: it then needs a reason and an article. */
export const hides = (held: CasePartsFragment, choice: Choice | ''): boolean =>
  choice === 'HIDE' || (choice === 'OVERTURN' && held.state === 'SHOWN');

/** The decision of a case, kept on the device as typed until it is recorded. */
export function useDecide(held: CasePartsFragment) {
  const { value, change: keep, clear } = useDraft(`moderation.${held.id}.${held.version}`, EMPTY);
  const decide = useMutate(DecideCaseDocument);
  const answer = useMutate(AnswerAppealDocument);
  const { revalidate } = useRevalidator();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const change = (patch: Partial<DecideDraft>) => {
    setFaults((shown) => shown.filter(({ field }) => !(field in patch)));
    keep(patch);
  };
  const ask = async ({ choice, ...typed }: DecideDraft) => {
    const reasons = {
      reason: typed.reason || null,
      ground: typed.ground || null,
      groundText: typed.groundText,
    };
    const common = { caseId: held.id, seenVersion: held.version, ...reasons, facts: typed.facts };
    if (choice === 'UPHOLD' || choice === 'OVERTURN')
      return (await answer.run({ input: { ...common, overturned: choice === 'OVERTURN' } }))?.answerAppeal;
    return choice && (await decide.run({ input: { ...common, kind: choice } }))?.decideCase;
  };
  const send = async () => {
    setFaults([]);
    setProblem(undefined);
    if (!value.choice) return setFaults([{ field: 'choice', rule: 'required' }]);
    const result = await ask(value);
    if (!result) return;
    if (result.__typename === 'InvalidInput') return setFaults(result.faults);
    if (result.__typename === 'ModerationCase') clear();
    else setProblem(result.code);
    await revalidate();
  };
  const busy = decide.busy || answer.busy;
  return { value, change, send, busy, trouble: decide.trouble ?? answer.trouble, faults, problem };
}
