import { completionsFor, mended, rulesFor, satisfactionsOf } from './rule-choices';

const CHOICE = {
  rule: 'mes',
  satisfaction: 'cost',
  completion: 'add1',
  tieBreak: 'lexico',
  overflow: 'skip',
};

describe('rules that an administrator may choose', () => {
  it('are those that have a meaning for the ballots', () => {
    expect(rulesFor('approval')).toEqual(['greedy', 'mes', 'phragmen']);
    expect(rulesFor('cumulative')).toEqual(['greedy', 'mes']);
    expect(satisfactionsOf('greedy', 'ordinal')[0]).toBe('cost_borda1');
    expect(completionsFor('greedy', 'approval')).toEqual(['none']);
    expect(completionsFor('mes', 'cumulative')).toContain('add1+greedy:cost_points');
    expect(completionsFor('mes', 'cumulative')).not.toContain('add1+greedy:cost');
  });

  it('stay together when one part changes', () => {
    expect(mended({ ...CHOICE, rule: 'greedy' }, 'approval').completion).toBe('none');
    expect(mended({ ...CHOICE, rule: 'phragmen' }, 'approval').satisfaction).toBe('approval');
    expect(mended(CHOICE, 'approval')).toEqual(CHOICE);
  });
});
