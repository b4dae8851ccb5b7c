import type { ProposalState } from '../tables/proposal.entity';
import { after, isReviewable, PROPOSAL_ACTS, PROPOSAL_TABLE } from './proposal-states';

const STATES: ProposalState[] = [
  'submitted',
  'to_clarify',
  'admissible',
  'inadmissible',
  'merged',
  'costed',
  'on_ballot',
  'winner',
  'not_selected',
];

describe('the table of a proposal’s states', () => {
  it('leads from filing to the ballot paper', () => {
    const path = (['find_admissible', 'estimate_cost', 'freeze', 'win'] as const).reduce<ProposalState>(
      (state, act) => after(act, state) ?? 'merged',
      'submitted',
    );
    expect(path).toBe('winner');
  });

  it('reaches every state but "merged", which comes in a later version', () => {
    const reached = new Set<ProposalState>(['submitted']);
    for (let turn = 0; turn < STATES.length; turn += 1)
      for (const state of [...reached])
        for (const act of PROPOSAL_ACTS) {
          const next = after(act, state);
          if (next) reached.add(next);
        }
    expect(STATES.filter((state) => !reached.has(state))).toEqual(['merged']);
  });

  it('changes nothing once the vote is open', () => {
    const review = PROPOSAL_ACTS.filter((act) => !['freeze', 'win', 'lose'].includes(act));
    for (const frozen of ['on_ballot', 'winner', 'not_selected', 'merged'] as const) {
      expect(review.map((act) => after(act, frozen))).toEqual(review.map(() => null));
      expect(isReviewable(frozen)).toBe(false);
    }
  });

  it('puts on the ballot paper only what has a cost', () => {
    expect(Object.keys(PROPOSAL_TABLE.freeze)).toEqual(['costed']);
    expect(Object.keys(PROPOSAL_TABLE.estimate_cost)).toEqual(['admissible', 'costed']);
  });
});
