import { countPrepared, prepare, type CountRule, type Election } from '../src';
import { crowdedElection, randomElection, rulesFor } from './random-elections';
import { twinCount } from './twin';

/** About a quarter of a minute of work; more by setting TWIN_ELECTIONS. */
const ELECTIONS = Number(process.env['TWIN_ELECTIONS'] ?? 2000);

/** The outcome in the twin's words. */
const counted = (election: Election, rules: readonly CountRule[]) => {
  const prepared = prepare(election);
  return rules.map((rule) => {
    const { selected, order, totalCost } = countPrepared(prepared, rule, { explain: false });
    return { rule, selected, order, total: totalCost.exact };
  });
};

describe('the library and its brute-force twin', () => {
  it(`agree on ${ELECTIONS} random small elections, by every rule`, () => {
    let outcomes = 0;
    for (let seed = 0; seed < ELECTIONS; seed++) {
      const election = randomElection(seed);
      const rules = rulesFor(election);
      const expected = rules.map((rule) => ({ rule, ...twinCount(election, rule) }));
      expect({ seed, outcomes: counted(election, rules) }).toEqual({ seed, outcomes: expected });
      outcomes += rules.length;
    }
    process.stdout.write(`twin: ${ELECTIONS} elections, ${outcomes} outcomes compared, all equal\n`);
    expect(outcomes).toBeGreaterThan(ELECTIONS * 10);
  });

  it('agree on 60 larger elections, where purses have long histories', () => {
    for (let seed = 0; seed < 60; seed++) {
      const election = crowdedElection(seed);
      const rules = rulesFor(election).filter(({ completion = 'none' }) => !completion.startsWith('add1'));
      const expected = rules.map((rule) => ({ rule, ...twinCount(election, rule) }));
      expect({ seed, outcomes: counted(election, rules) }).toEqual({ seed, outcomes: expected });
    }
  });

  it('agree when Add1 raises by fractions of a unit', () => {
    for (let seed = 0; seed < 100; seed++) {
      const election = randomElection(seed);
      const rules = rulesFor(election)
        .filter(({ completion }) => completion?.startsWith('add1'))
        .map((rule) => ({ ...rule, add1Step: ['0.25', '2.5', '7'][seed % 3]! }));
      const expected = rules.map((rule) => ({ rule, ...twinCount(election, rule) }));
      expect({ seed, outcomes: counted(election, rules) }).toEqual({ seed, outcomes: expected });
    }
  });
});
