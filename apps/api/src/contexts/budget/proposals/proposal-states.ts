import type { ProposalState } from '../tables/proposal.entity';

/** What can happen to a proposal after it was filed. The three last belong to the vote. */
export const PROPOSAL_ACTS = [
  'find_admissible',
  'find_inadmissible',
  'ask_to_clarify',
  'estimate_cost',
  'freeze',
  'win',
  'lose',
] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/**
 * The table of states: act → state before → state after. What is not written is refused. A decision can be corrected
 * until the vote opens; one that goes back on a costed proposal takes its cost away, one that confirms it leaves it.
 */
export const PROPOSAL_TABLE: Readonly<
  Record<ProposalAct, Readonly<Partial<Record<ProposalState, ProposalState>>>>
> = {
  find_admissible: {
    submitted: 'admissible',
    to_clarify: 'admissible',
    admissible: 'admissible',
    inadmissible: 'admissible',
    costed: 'costed',
  },
  find_inadmissible: {
    submitted: 'inadmissible',
    to_clarify: 'inadmissible',
    admissible: 'inadmissible',
    inadmissible: 'inadmissible',
    costed: 'inadmissible',
  },
  ask_to_clarify: {
    submitted: 'to_clarify',
    to_clarify: 'to_clarify',
    admissible: 'to_clarify',
    inadmissible: 'to_clarify',
    costed: 'to_clarify',
  },
  estimate_cost: { admissible: 'costed', costed: 'costed' },
  freeze: { costed: 'on_ballot' },
  win: { on_ballot: 'winner' },
  lose: { on_ballot: 'not_selected' },
};

/** The state after `act`, or null when the table does not allow it from `state`. */
export const after = (act: ProposalAct, state: ProposalState): ProposalState | null =>
  PROPOSAL_TABLE[act][state] ?? null;

/** May a facilitator still decide on it? */
export const isReviewable = (state: ProposalState): boolean => after('find_inadmissible', state) !== null;
