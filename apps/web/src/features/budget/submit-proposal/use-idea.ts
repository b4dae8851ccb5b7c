import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useRevalidator, useSearchParams } from '../../../shared/router';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { SubmitProposalDocument } from '../../../shared/graphql/generated/operations/submit-proposal';
import {
  EMPTY_IDEA,
  type Fault,
  faultsOfStep,
  type IdeaDraft,
  type Step,
  stepOfField,
  STEPS,
  toInput,
} from './idea-draft';

export const STEP_PARAM = 'etape';
export const RECEIPT_PARAM = 'depose';
/** Somebody reads it before it is published. */
export const WAITS_PARAM = 'lecture';

const stepFrom = (query: URLSearchParams): Step => STEPS[Number(query.get(STEP_PARAM) ?? 1) - 1] ?? 'idea';

/** The form's behaviour: steps live in the address, so that the browser's own "back" goes one step back. */
export function useIdea(edition: string) {
  const draft = useDraft<IdeaDraft>(`proposal.${edition}`, EMPTY_IDEA);
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const { run, busy, trouble } = useMutate(SubmitProposalDocument);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<{ reason: string; minimumAge: number }>();
  const step = stepFrom(query);
  // Between the answer and the page that shows it, the form is empty and yet has nothing to begin.
  const sent = useRef(false);
  const { value } = draft;

  const change = useCallback(
    (patch: Partial<IdeaDraft>) => {
      const submissionKey = value.submissionKey || crypto.randomUUID();
      draft.change({ submissionKey, ...patch });
      setFaults((shown) => shown.filter(({ field }) => !(field in patch)));
    },
    [draft, value.submissionKey],
  );
  const go = (to: Step) => {
    setProblem(undefined);
    void navigate(`?${STEP_PARAM}=${STEPS.indexOf(to) + 1}`, { preventScrollReset: false });
  };
  const onward = () => {
    const found = faultsOfStep(step, value);
    setFaults(found);
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (found.length === 0 && next) go(next);
  };
  /** Shows faults where they can be corrected. */
  const correct = (found: readonly Fault[]) => {
    setFaults(found);
    const first = found[0] && stepOfField(found[0].field);
    if (first && first !== step) go(first);
  };
  const send = async () => {
    const found = faultsOfStep('check', value);
    if (found.length > 0) return correct(found);
    setProblem(undefined);
    setRefusal(undefined);
    const answer = (await run({ input: toInput(edition, value) }))?.submitProposal;
    if (!answer) return;
    if (answer.__typename === 'InvalidInput') return correct(answer.faults);
    if (answer.__typename === 'NotEligible') return setRefusal(answer);
    if (answer.__typename !== 'Proposal') return setProblem(answer.code);
    sent.current = true;
    draft.clear();
    // In place of the last step: "back" after a deposit does not lead into a form that was already sent.
    const waits = answer.visibility === 'AWAITING' ? `&${WAITS_PARAM}=1` : '';
    await navigate(`?${RECEIPT_PARAM}=${answer.number}${waits}`, { replace: true });
    await revalidate();
  };
  const receipt = Number(query.get(RECEIPT_PARAM));
  useBeginning(step !== 'idea' && !receipt && !value.submissionKey, sent);
  return {
    draft,
    change,
    step,
    go,
    onward,
    send,
    busy,
    trouble,
    problem,
    refusal,
    faults,
    waits: query.has(WAITS_PARAM),
    receipt: Number.isInteger(receipt) && receipt > 0 ? receipt : undefined,
  };
}

/** "Back" after a deposit, or an old address: a form with nothing in it begins at its first step. */
function useBeginning(misplaced: boolean, sent: { current: boolean }): void {
  const navigate = useNavigate();
  const [looked, setLooked] = useState(false);
  // What is kept on the device appears with the first effects, together with this.
  useEffect(() => setLooked(true), []);
  useEffect(() => {
    if (!misplaced) sent.current = false;
    else if (looked && !sent.current) void navigate(`?${STEP_PARAM}=1`, { replace: true });
  }, [looked, misplaced, navigate, sent]);
}
