import type { CountOutcome, CountRule, SharesLoser, SharesStep } from '..';
import { approvals, outcomeOf } from '../../test/examples';
import { randomElection, rulesFor } from '../../test/random-elections';

const mes: CountRule = { rule: 'mes', satisfaction: 'cost' };
const shares = (outcome: CountOutcome): SharesStep[] =>
  outcome.steps.filter((step): step is SharesStep => step.kind === 'shares');

/** 100 people, 10 each. park: 60 supporters; of them 40 then pay the stage, 15 the bench, 5 nothing more. */
const election = approvals('1000', { park: '300', stage: '160', bench: '45', roof: '800' }, [
  '40 × park stage roof',
  '15 × park bench roof',
  '5 × park',
  '40 × ',
]);

describe('why a project won', () => {
  const [park, stage, bench] = shares(outcomeOf(election, mes));

  it('tells what its supporters held, the share, and who paid what next', () => {
    expect(park).toMatchObject({
      project: 'park',
      round: 1,
      supporters: 60,
      payers: 60,
      gaveAll: 0,
      held: { exact: '600' },
      largestShare: { exact: '5', cents: 500 },
      groups: [
        { kind: 'winner', next: 'stage', people: 40, paid: { exact: '200' } },
        { kind: 'others', next: null, people: 20, paid: { exact: '100' } },
      ],
    });
    expect([stage?.project, bench?.project]).toEqual(['stage', 'bench']);
  });

  it('says who paid nothing more, and never shows a group below twenty, nor lets it be found by subtraction', () => {
    expect(stage?.groups).toMatchObject([{ kind: 'nothing', people: 40 }]);
    expect(bench?.groups).toMatchObject([{ kind: 'others', people: 15 }]);
    const all = shares(outcomeOf(election, mes, { smallestGroup: 1 }))[0];
    expect(all?.groups.map(({ kind, people }) => `${kind} ${people}`)).toEqual([
      'winner 40',
      'winner 15',
      'nothing 5',
    ]);
  });
});

describe('why a project did not win', () => {
  it('tells what its supporters still held, what was missing, and who took the money', () => {
    const [roof] = outcomeOf(election, mes).losers as SharesLoser[];
    // 40 × (10 − 5 − 4) + 15 × (10 − 5 − 3)
    expect(roof).toMatchObject({
      kind: 'unaffordable',
      supporters: 55,
      held: { exact: '70', cents: 7000 },
      missing: { exact: '730' },
      fitsLeftover: false,
      takers: [
        { project: 'park', people: 55, paidCents: 27_500 },
        { project: 'stage', people: 40, paidCents: 16_000 },
        { project: 'bench', people: 15, paidCents: 4_500 },
      ],
      completion: null,
    });
  });
});

describe('on random elections', () => {
  const outcomes = Array.from({ length: 80 }, (_, seed) => randomElection(seed)).flatMap((random) =>
    rulesFor(random)
      .filter(({ rule }) => rule === 'mes')
      .map((rule) => outcomeOf(random, rule, { smallestGroup: 1 })),
  );

  it('every winner is paid to the cent by its groups, and every group is counted once', () => {
    const bad = outcomes.flatMap(shares).filter(({ cost, payers, groups }) => {
      const people = groups.reduce((sum, group) => sum + group.people, 0);
      const paid = groups.reduce((sum, group) => sum + group.paid.cents, 0);
      return people !== payers || Math.abs(paid - cost.cents) > groups.length;
    });
    expect(bad).toEqual([]);
  });

  it('every loser lacked money, and every project is told of once', () => {
    for (const { steps, losers, order, selected } of outcomes) {
      expect(steps.map(({ project }) => project)).toEqual(order);
      expect(losers.some(({ project }) => selected.includes(project))).toBe(false);
      const missing = losers.map((loser) => (loser as SharesLoser).missing.exact);
      expect(missing.filter((exact) => exact.startsWith('-'))).toEqual([]);
    }
  });

  it('is plain data: JSON and structured clone keep it whole', () => {
    const [outcome] = outcomes;
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});
