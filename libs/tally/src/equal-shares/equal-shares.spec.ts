import type { CountRule, Election } from '..';
import { approvals, orderOf, outcomeOf } from '../../test/examples';

const mes = (
  satisfaction: CountRule['satisfaction'],
  completion: CountRule['completion'] = 'none',
): CountRule => ({
  rule: 'mes',
  satisfaction,
  completion,
});

/** Six people want sport, four want books; each has 100 ÷ 10 = 10. */
const costs = { pitch: '36', pool: '40', shelf: '24', atlas: '16' };
const town = approvals('100', costs, ['6 × pitch pool', '4 × shelf atlas']);

describe('Equal Shares, worked by hand', () => {
  it('lets each side buy with its own money (cost)', () => {
    // Price for one unit of cost: pitch, pool 1/6; shelf, atlas 1/4. pitch: 6 each, then the six hold 4 × 6 = 24 < 40.
    // shelf: 6 each, then the four hold 16, just enough for atlas.
    expect(orderOf(town, mes('cost'))).toBe('pitch atlas shelf');
  });

  it('buys the cheapest share first (cardinality)', () => {
    // Shares: atlas 4, pitch 6, shelf 6, pool 6.67.
    expect(orderOf(town, mes('cardinality'))).toBe('atlas pitch shelf');
  });

  it('takes free supported projects first when the satisfaction does not count money', () => {
    const election = approvals('10', { a: '10', z: '0' }, ['a z', 'a']);
    expect(outcomeOf(election, mes('cardinality')).steps.map(({ kind }) => kind)).toEqual(['free', 'shares']);
    expect(orderOf(election, mes('cost'))).toBe('a');
  });

  it('makes those who run out give all, and the others pay more', () => {
    // Each has 10. b: 6 + 6. Then a (13): v2 has only 4 left and gives them all, v1 pays the other 9.
    const election = approvals('30', { a: '13', b: '12' }, ['a', 'a b', 'b']);
    expect(outcomeOf(election, mes('cardinality')).steps).toMatchObject([
      { project: 'b', price: { exact: '6' }, payers: 2, gaveAll: 0, held: { exact: '20' } },
      { project: 'a', price: { exact: '9' }, payers: 2, gaveAll: 1, held: { exact: '14' } },
    ]);
  });

  it('is exact at the edge: all give all, and it is just enough', () => {
    const election = approvals('10', { a: '10' }, ['3 × a']);
    expect(outcomeOf(election, mes('cost')).steps).toMatchObject([
      { payers: 3, gaveAll: 3, price: { exact: '10/3', cents: 333 }, held: { exact: '10' } },
    ]);
    expect(orderOf(approvals('10', { a: '10.000000000001' }, ['3 × a']), mes('cost'))).toBe('');
  });

  it('is exact where floats see two equal numbers: what is left after 27 digits still buys', () => {
    // Each of 4 has 10^15. x takes half of it from v1, v3, v4. a takes from v1 and v2 half of 10^15 less 10^-12:
    // v1 keeps 10^-12, just what z costs, half of what y costs.
    const costs = {
      x: '1500000000000000',
      a: '999999999999999.999999999998',
      y: '0.000000000002',
      z: '0.000000000001',
    };
    const election = approvals('4000000000000000', costs, ['x a y z', 'a', '2 × x']);
    const { order, losers } = outcomeOf(election, mes('cost'));
    expect(order).toEqual(['x', 'a', 'z']);
    expect(losers).toMatchObject([{ project: 'y', held: { exact: '0' } }]);
  });

  it('counts empty ballots in the number of voters', () => {
    expect(orderOf(approvals('10', { a: '10' }, ['a']), mes('cost'))).toBe('a');
    expect(orderOf(approvals('10', { a: '10' }, ['a', '']), mes('cost'))).toBe('');
  });

  it('counts nobody without voters', () => {
    expect(outcomeOf(approvals('10', { a: '10' }, []), mes('cost', 'add1'))).toMatchObject({
      order: [],
      endowment: null,
      voters: { total: 0, withAtLeastOneWinner: 0 },
    });
  });
});

describe('Equal Shares with points and ranks', () => {
  const points: Election = {
    instance: 'points',
    voteType: 'cumulative',
    budget: '20',
    projects: [
      { id: 'a', cost: '9' },
      { id: 'b', cost: '6' },
    ],
    ballots: [
      { choices: ['a', 'b'], points: ['2', '1'] },
      { choices: ['a', 'b', 'a'], points: ['5', '2.5', '1'] },
    ],
  };

  it('shares the cost in proportion to the points; of points given twice the last count', () => {
    // a: 2 + 1 points, 9 ÷ 3 = 3 for one point; b: 1 + 2.5 points, 6 ÷ 3.5 = 12/7 for one point.
    expect(outcomeOf(points, mes('points')).steps).toMatchObject([
      { project: 'b', price: { exact: '12/7' }, largestShare: { exact: '30/7' }, score: '3.5' },
      { project: 'a', price: { exact: '3' }, largestShare: { exact: '6' }, score: '3' },
    ]);
    // Counting money: a 1/3 of a unit for each, b 1/3.5 = 2/7.
    expect(orderOf(points, mes('cost_points'))).toBe('b a');
  });

  it('counts ranks from 1 (borda1) or from 0 (borda0)', () => {
    const ranked: Election = {
      ...points,
      voteType: 'ordinal',
      ballots: [{ choices: ['a', 'b'] }, { choices: ['b'] }, { choices: [] }],
    };
    const supporters = (satisfaction: CountRule['satisfaction']) => {
      const { steps, losers } = outcomeOf(ranked, mes(satisfaction));
      return Object.fromEntries([...steps, ...losers].map((line) => [line.project, line.supporters]));
    };
    expect(supporters('borda1')).toEqual({ a: 1, b: 2 });
    expect(supporters('borda0')).toEqual({ a: 1, b: 0 });
    // One unit for b's 1 + 1 Borda points is 3, for a's 2 it would be 4.5, more than voter 1 holds after b.
    expect(orderOf(ranked, mes('borda1'))).toBe('b');
    expect(orderOf(ranked, mes('cost_borda1'))).toBe('b');
  });
});

describe('completions of Equal Shares', () => {
  /** Each of 4 has 25: a costs its three supporters 20 each. b (2 supporters) lacks money, c (1) as well. */
  const election = approvals('100', { a: '60', b: '38', c: '30' }, ['a b', 'a b', 'a', 'c']);

  it('none: leaves the money', () => {
    expect(orderOf(election, mes('cost'))).toBe('a');
  });

  it('greedy: the list by votes uses what is left', () => {
    const { order, steps, losers } = outcomeOf(election, mes('cost', 'greedy:cost'));
    expect(order).toEqual(['a', 'b']);
    expect(steps[1]).toMatchObject({
      kind: 'ranked',
      by: 'completion',
      rank: 1,
      leftBefore: { exact: '40' },
    });
    expect(losers).toMatchObject([
      { project: 'c', completion: { rank: 2, leftBefore: { exact: '2' }, missing: { exact: '28' } } },
    ]);
  });

  it('add1: raises the shares until a raise would cost too much', () => {
    // At 30, c is affordable (30): a + c = 90. At 39, b too (2 × 19 = 38): 128 > 100, so 38 is the last step.
    const { order, endowment } = outcomeOf(election, mes('cost', 'add1-noexh'));
    expect(order).toEqual(['a', 'c']);
    expect(endowment).toMatchObject({
      initial: { exact: '25' },
      final: { exact: '38' },
      raises: 13,
      stoppedBy: 'next_exceeds',
    });
  });

  it('add1: stops at once when nothing more fits', () => {
    const { order, endowment } = outcomeOf(election, mes('cost', 'add1'));
    expect(order).toEqual(['a', 'c']);
    expect(endowment).toMatchObject({ final: { exact: '30' }, raises: 5, stoppedBy: 'exhaustive' });
  });

  it('add1: stops when everything supported is in', () => {
    const small = approvals('100', { a: '10', b: '30' }, ['a', '3 × ', 'b']);
    expect(outcomeOf(small, mes('cost', 'add1-noexh')).endowment).toMatchObject({
      raises: 10,
      stoppedBy: 'all_in',
    });
  });

  it("add1 with a step of one's own", () => {
    const { endowment } = outcomeOf(election, { ...mes('cost', 'add1'), add1Step: '2.5' });
    expect(endowment).toMatchObject({
      final: { exact: '30' },
      raises: 2,
      step: { exact: '5/2', cents: 250 },
    });
  });

  it('add1, then greedy', () => {
    const extra = { ...election, projects: [...election.projects, { id: 'd', cost: '10' }] };
    expect(orderOf(extra, mes('cost', 'add1+greedy:cost'))).toBe('a c d');
    expect(orderOf(extra, mes('cost', 'add1-noexh+greedy:cost'))).toBe('a c d');
  });
});
