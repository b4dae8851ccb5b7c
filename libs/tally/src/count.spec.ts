import { checkRule, count, type CountRule, type Election, type Progress } from '.';
import { approvals } from '../test/examples';
import { diceOf, randomElection, rulesFor } from '../test/random-elections';

const shuffled = (election: Election, seed: number): Election => {
  const dice = diceOf(seed);
  const ballots = [...election.ballots];
  for (let i = ballots.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [ballots[i], ballots[j]] = [ballots[j]!, ballots[i]!];
  }
  return { ...election, ballots, projects: [...election.projects].reverse() };
};

describe('properties of every count', () => {
  const elections = [...Array(60).keys()].map(randomElection);

  it('does not depend on the order of ballots or of projects', () => {
    for (const [seed, election] of elections.entries()) {
      for (const rule of rulesFor(election)) {
        expect(count(shuffled(election, seed), rule)).toEqual(count(election, rule));
      }
    }
  });

  it('never spends more than the budget, and selects each project once', () => {
    for (const election of elections) {
      for (const rule of rulesFor(election)) {
        const { order, selected, leftover } = count(election, rule, { explain: false });
        expect(leftover.exact.startsWith('-')).toBe(false);
        expect(new Set(order).size).toBe(order.length);
        expect(selected).toHaveLength(order.length);
      }
    }
  });
});

describe('asking for a count', () => {
  const election = approvals('100', { a: '60', b: '38', c: '30' }, ['a b', 'a b', 'a', 'c']);
  const problemOf = (rule: CountRule, of: Election = election) => {
    const checked = checkRule(of, rule);
    return checked.ok ? null : checked.error.code;
  };

  it('refuses what has no meaning on these ballots', () => {
    expect(problemOf({ rule: 'mes', satisfaction: 'points' })).toBe('satisfaction_of_other_ballots');
    expect(problemOf({ rule: 'phragmen', satisfaction: 'cost' })).toBe('satisfaction_of_other_ballots');
    expect(problemOf({ rule: 'mes', satisfaction: 'cost', completion: 'greedy:cost_points' })).toBe(
      'completion_of_other_rule',
    );
    expect(problemOf({ rule: 'greedy', satisfaction: 'cost', completion: 'add1' })).toBe(
      'completion_of_other_rule',
    );
    expect(problemOf({ rule: 'mes', satisfaction: 'cost', add1Step: '0.0' })).toBe('bad_step');
    expect(problemOf({ rule: 'mes', satisfaction: 'cost', completion: 'add1+greedy:cost' })).toBeNull();
  });

  it('refuses negative points, which scoring ballots may hold', () => {
    const scoring: Election = {
      ...election,
      voteType: 'scoring',
      ballots: [{ choices: ['a'], points: ['-1'] }],
    };
    expect(problemOf({ rule: 'mes', satisfaction: 'points' }, scoring)).toBe('negative_points');
  });

  it('throws when a rule that does not suit is counted all the same', () => {
    expect(() => count(election, { rule: 'mes', satisfaction: 'borda1' })).toThrow('does not suit');
  });

  it('tells its progress', () => {
    const phases: Progress['phase'][] = [];
    const onProgress = ({ phase }: Progress) => phases.push(phase);
    count(election, { rule: 'mes', satisfaction: 'cost', completion: 'add1' }, { onProgress });
    expect([...new Set(phases)]).toEqual(['preparing', 'counting', 'raising', 'explaining']);
  });

  it('leaves the reasons out when asked to', () => {
    const outcome = count(election, { rule: 'mes', satisfaction: 'cost' }, { explain: false });
    expect(outcome).toMatchObject({ order: ['a'], steps: [], losers: [] });
  });
});
