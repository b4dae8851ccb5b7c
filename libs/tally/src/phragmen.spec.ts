import { approvals, orderOf, outcomeOf } from '../test/examples';

describe('sequential Phragmén', () => {
  it('takes the project that loads its supporters least, and counts what they bear already', () => {
    // Loads: a 30/3 = 10, b 40/2 = 20, c 20/1 = 20. After a, b would be (10 + 40)/2 = 25: c comes first.
    const election = approvals('90', { a: '30', b: '40', c: '20' }, ['2 × a', 'a b', 'b', 'c']);
    expect(orderOf(election, { rule: 'phragmen', satisfaction: 'approval' })).toBe('a c b');
  });

  it('ends as soon as one of the projects whose turn it is does not fit', () => {
    // a: 60/4 = 15; then b: 50/3 = 50/3 does not fit in 40, and c (30/1) is not looked at although it would.
    const election = approvals('100', { a: '60', b: '50', c: '30' }, ['4 × a', '3 × b', 'c']);
    const outcome = outcomeOf(election, { rule: 'phragmen', satisfaction: 'approval' });
    expect(outcome.order).toEqual(['a']);
    expect(outcome.steps).toMatchObject([{ kind: 'load', round: 1, load: { exact: '15', cents: 1500 } }]);
    expect(outcome.losers).toMatchObject([
      { project: 'b', kind: 'ended_count', load: { exact: '50/3', cents: 1667 } },
      { project: 'c', kind: 'after_stop', load: { exact: '30' } },
    ]);
  });

  it('leaves out what is dearer than the whole budget, and takes unsupported projects when all the rest fits', () => {
    const election = approvals('50', { a: '20', b: '51', none: '30' }, ['a b']);
    const outcome = outcomeOf(election, { rule: 'phragmen', satisfaction: 'approval' });
    expect(outcome.order).toEqual(['a', 'none']);
    expect(outcome.losers).toMatchObject([{ project: 'b', kind: 'over_budget' }]);
  });

  it('breaks ties by id, or by cost then score', () => {
    const election = approvals('60', { a: '40', b: '20' }, ['2 × a', 'b']);
    expect(orderOf(election, { rule: 'phragmen', satisfaction: 'approval' })).toBe('a b');
    const tieBreak = 'min_cost,max_score,lexico';
    expect(orderOf(election, { rule: 'phragmen', satisfaction: 'approval', tieBreak })).toBe('b a');
  });
});
