import type { ProposalState } from '../../../shared/graphql/generated/graphql';
import { grouped, waiting } from './queue-groups';

const of = (...states: ProposalState[]) => states.map((state, number) => ({ number, state }));

describe('the queue of a facilitator', () => {
  it('begins with what waits, and leaves out what is empty', () => {
    const groups = grouped(of('INADMISSIBLE', 'COSTED', 'SUBMITTED', 'ADMISSIBLE', 'TO_CLARIFY'));
    expect(groups.map(({ group, lines }) => [group, lines.map(({ number }) => number)])).toEqual([
      ['review', [2, 4]],
      ['cost', [3]],
      ['ready', [1]],
      ['closed', [0]],
    ]);
    expect(grouped([])).toEqual([]);
  });

  it('counts what waits for somebody', () => {
    expect(waiting(of('SUBMITTED', 'ADMISSIBLE', 'WINNER', 'MERGED'))).toBe(2);
  });
});
