import { demoBallots } from './demo-ballots';

const projects = [
  { id: '1', costEuros: 40, neighbourhood: 'north', appeal: 3 },
  { id: '2', costEuros: 60, neighbourhood: 'south', appeal: 1 },
  { id: '3', costEuros: 30, neighbourhood: null, appeal: 1 },
];
const make = (seed: number) =>
  demoBallots(200, projects, { maxChoices: 3, envelopeEuros: 100 }, { north: 1, south: 1 }, seed);

describe('invented ballots', () => {
  it('stay within the number of choices and the envelope, and name no project twice', () => {
    for (const ballot of make(1)) {
      const costs = ballot.map((id) => projects.find((project) => project.id === id)?.costEuros ?? NaN);
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(100);
      expect(new Set(ballot).size).toBe(ballot.length);
      expect(ballot.length).toBeLessThanOrEqual(3);
    }
  });

  it('are the same for the same seed', () => {
    expect(make(7)).toEqual(make(7));
    expect(make(7)).not.toEqual(make(8));
  });
});
