import { approvals, orderOf, outcomeOf } from '../test/examples';

const costs = { a: '60', b: '50', c: '30', d: '10', free: '0' };
const election = approvals('100', costs, ['4 × a b', '2 × a c', '1 × c d free', '1 × d']);

describe('greedy', () => {
  it('takes by votes and skips what does not fit (satisfaction cost)', () => {
    // Votes: a 6, b 4, c 3, d 2; free counts 1 × 0 = 0. b (50) does not fit in the 40 left by a.
    expect(orderOf(election, { rule: 'greedy', satisfaction: 'cost' })).toBe('a c d free');
  });

  it('takes by votes for each euro (satisfaction cardinality), what is free first', () => {
    // Votes per euro: free ∞, d 2/10, a 6/60 = c 3/30 (tie, by id), b 4/50.
    expect(orderOf(election, { rule: 'greedy', satisfaction: 'cardinality' })).toBe('free d a c');
  });

  it('breaks ties by cost, then score, then id when asked to', () => {
    const rule = {
      rule: 'greedy',
      satisfaction: 'cardinality',
      tieBreak: 'min_cost,max_score,lexico',
    } as const;
    expect(orderOf(election, rule)).toBe('free d c a');
  });

  it('ends at the first that does not fit with overflow stop', () => {
    const outcome = outcomeOf(election, { rule: 'greedy', satisfaction: 'cost', overflow: 'stop' });
    expect(outcome.order).toEqual(['a']);
    expect(outcome.losers.map(({ project, kind }) => `${project} ${kind}`)).toEqual([
      'b did_not_fit',
      'c after_stop',
      'd after_stop',
      'free after_stop',
    ]);
  });

  it('funds projects that nobody supports if they fit, after the others', () => {
    expect(
      orderOf(approvals('10', { a: '4', b: '5' }, ['', '']), { rule: 'greedy', satisfaction: 'cost' }),
    ).toBe('a b');
  });

  it('says the rank, the money left before, and what was missing', () => {
    const { steps, losers, voters, leftover } = outcomeOf(election, { rule: 'greedy', satisfaction: 'cost' });
    expect(steps[1]).toMatchObject({ project: 'c', kind: 'ranked', rank: 3, by: 'rule', score: '3' });
    expect(losers).toMatchObject([
      { project: 'b', kind: 'did_not_fit', rank: 2, leftBefore: { exact: '40' }, missing: { exact: '10' } },
    ]);
    expect(voters).toEqual({ total: 8, withAtLeastOneWinner: 8 });
    expect(leftover).toEqual({ exact: '0', cents: 0 });
  });

  it('sorts ids by code point: "10" before "2", an emoji after a ligature', () => {
    const tied = approvals('40', { '2': '10', '10': '10', '🌳': '10', ﬁ: '10' }, ['2 10 🌳 ﬁ']);
    expect(orderOf(tied, { rule: 'greedy', satisfaction: 'cost' })).toBe('10 2 ﬁ 🌳');
  });

  it('is exact where floats are not: 0.1 + 0.2 fits in 0.3', () => {
    const tenths = approvals('0.3', { a: '0.1', b: '0.2' }, ['a b']);
    expect(outcomeOf(tenths, { rule: 'greedy', satisfaction: 'cost' })).toMatchObject({
      order: ['a', 'b'],
      totalCost: { exact: '3/10', cents: 30 },
      leftover: { exact: '0' },
    });
  });
});
