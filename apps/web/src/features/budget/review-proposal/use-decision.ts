import { useState } from 'react';
import { useRevalidator } from '../../../shared/router';
import { useMutate } from '../../../shared/apollo/use-mutate';
import type { ReviewProposalQuery } from '../../../shared/graphql/generated/graphql';
import { DecideAdmissibilityDocument } from '../../../shared/graphql/generated/operations/decide-admissibility';
import { type DecisionDraft, openDecision, toDecision, type TypedAnswer, unanswered } from './decision-draft';

export type Reviewed = NonNullable<ReviewProposalQuery['proposal']>;

interface Fault {
  field: string;
  rule: string;
  limit?: number | null;
}

/** The form of a decision: what is typed, what must be corrected, what was refused. */
export function useDecision(proposal: Reviewed, criteria: readonly string[]) {
  const [draft, setDraft] = useState<DecisionDraft>(() => openDecision(criteria, proposal));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(DecideAdmissibilityDocument);
  const { revalidate } = useRevalidator();

  const answer = (criterion: string, typed: TypedAnswer) => {
    setFaults((shown) =>
      shown.filter(({ field }) => field !== `criteria.${criterion}` && field !== 'decision'),
    );
    setDraft((before) => ({ ...before, answers: { ...before.answers, [criterion]: typed } }));
  };
  const change = (patch: Partial<DecisionDraft>) => {
    setFaults((shown) => shown.filter(({ field }) => !(field in patch)));
    setDraft((before) => ({ ...before, ...patch }));
  };
  const send = async () => {
    setProblem(undefined);
    const input = toDecision(proposal.id, proposal.decidedAt, draft);
    const open = unanswered(draft.answers).map((criterion) => ({
      field: `criteria.${criterion}`,
      rule: 'required',
    }));
    if (!input)
      return setFaults([...open, ...(draft.decision ? [] : [{ field: 'decision', rule: 'required' }])]);
    const result = (await run({ input }))?.decideAdmissibility;
    if (!result) return;
    if (result.__typename === 'InvalidInput') return setFaults(result.faults);
    if (result.__typename === 'Proposal') setDone(true);
    else setProblem(result.code);
    await revalidate();
  };
  return { draft, answer, change, send, busy, trouble, faults, problem, done };
}
