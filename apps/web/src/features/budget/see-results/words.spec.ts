import { completionKeys, methodOf } from './method/rule-sentences';
import { unitOf } from './use-words';
import { shortTitle } from './why/payers-picture';

const rule = (name: string, satisfaction: string) => ({
  __typename: 'CountingRule' as const,
  rule: name,
  satisfaction,
  completion: 'none',
  tieBreak: 'lexico',
  overflow: 'skip',
});

describe('words of the results', () => {
  it.each([
    ['cost', 'votes'],
    ['approval', 'votes'],
    ['cost_points', 'points'],
    ['cost_borda1', 'ranks'],
  ])('%s counts %s', (satisfaction, unit) => {
    expect(unitOf(satisfaction)).toBe(unit);
  });

  it('knows that a greedy rule weighed by cost is a ranking by votes', () => {
    expect(methodOf(rule('greedy', 'cost'))).toBe('greedyBySupport');
    expect(methodOf(rule('greedy', 'cardinality'))).toBe('greedyPerCost');
    expect(methodOf(rule('mes', 'cost'))).toBe('mes');
  });

  it.each([
    ['none', ['none']],
    ['greedy:cost', ['fill']],
    ['add1', ['raise']],
    ['add1-noexh', ['raiseOn']],
    ['add1-noexh+greedy:cost', ['raiseOn', 'raiseFill']],
  ])('explains the completion %s', (completion, keys) => {
    expect(completionKeys(completion)).toEqual(keys);
  });

  it.each([
    ['Casiers', 'Casiers'],
    ['Deux fontaines à eau potable', 'Deux fontaines'],
    ['Scène démontable, Fête de la Jeunesse', 'Scène'],
    ['Anticonstitutionnellement', 'Anticonstitution'],
  ])('shortens « %s » to « %s »', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});
