import fc from 'fast-check';
import {
  DEFAULT_RULES,
  HALF,
  type MeetingRules,
  MORE_THAN_HALF,
  quorumAt,
  quorumHistory,
  type QuorumRule,
  type Stay,
} from '..';

// The conseil citoyen of Terre-Rouge: ten residents, six local actors.
const seats = Array.from({ length: 16 }, (_, index) => ({
  id: `s${index + 1}`,
  college: index < 10 ? 'residents' : 'actors',
}));
const rulesWith = (quorum: Partial<QuorumRule>): MeetingRules => ({
  ...DEFAULT_RULES,
  quorum: { ...DEFAULT_RULES.quorum, ...quorum },
});
const there = (...numbers: number[]): Stay[] =>
  numbers.map((number) => ({ seat: `s${number}`, cameAt: 0, leftAt: null }));
const first = (count: number) => there(...Array.from({ length: count }, (_, index) => index + 1));
const proxy = (giver: number, holder: number) => ({
  giver: `s${giver}`,
  holder: `s${holder}`,
  givenAt: 0,
  revokedAt: null,
});

describe('quorumAt', () => {
  it.each([
    ['more than half', MORE_THAN_HALF, 8, { needed: 9, missing: 1, reached: false }],
    ['more than half', MORE_THAN_HALF, 9, { needed: 9, missing: 0, reached: true }],
    ['half', { share: HALF, comparison: 'at_least' }, 8, { needed: 8, missing: 0, reached: true }],
    [
      'a third',
      { share: { parts: 1, of: 3 }, comparison: 'at_least' },
      5,
      { needed: 6, missing: 1, reached: false },
    ],
    ['seven members', { members: 7 }, 6, { needed: 7, missing: 1, reached: false }],
    ['nothing', null, 0, { needed: null, missing: 0, reached: true }],
  ] as const)('%s of sixteen, %i there', (_, whole, count, expected) => {
    const { whole: found } = quorumAt(rulesWith({ whole }), { seats, stays: first(count), proxies: [] }, 10);
    expect(found).toMatchObject({ seats: 16, present: count, have: count, ...expected });
  });

  it('counts the represented where the body says so', () => {
    const room = { seats, stays: first(8), proxies: [proxy(12, 1)] };
    expect(quorumAt(rulesWith({ whole: MORE_THAN_HALF }), room, 10).whole).toMatchObject({
      present: 8,
      represented: 1,
      have: 9,
      reached: true,
    });
    expect(quorumAt(rulesWith({ whole: MORE_THAN_HALF, proxiesCount: false }), room, 10).whole).toMatchObject(
      {
        represented: 1,
        have: 8,
        missing: 1,
      },
    );
  });

  it('asks each college, and names the one that is missing', () => {
    const rules = rulesWith({ eachCollege: { share: HALF, comparison: 'at_least' } });
    const state = quorumAt(rules, { seats, stays: there(1, 2, 3, 4, 5, 11, 12), proxies: [] }, 10);
    expect(state.reached).toBe(false);
    expect(state.colleges).toMatchObject([
      { college: 'residents', seats: 10, needed: 5, have: 5, missing: 0, reached: true },
      { college: 'actors', seats: 6, needed: 3, have: 2, missing: 1, reached: false },
    ]);
  });

  it('lets a named college have a floor of its own, even with no seat left in it', () => {
    const rules = rulesWith({
      eachCollege: { share: HALF, comparison: 'at_least' },
      colleges: [
        { college: 'actors', floor: { members: 1 } },
        { college: 'elected', floor: { members: 2 } },
      ],
    });
    const state = quorumAt(rules, { seats, stays: there(1, 2, 3, 4, 5, 11), proxies: [] }, 10);
    expect(state.colleges.map(({ college, needed, missing }) => [college, needed, missing])).toEqual([
      ['residents', 5, 0],
      ['actors', 1, 0],
      ['elected', 2, 2],
    ]);
  });

  it('is never reached by nobody, nor held up by a vacant college', () => {
    const empty = { seats: [], stays: [], proxies: [] };
    expect(quorumAt(rulesWith({ whole: { share: HALF, comparison: 'at_least' } }), empty, 10).reached).toBe(
      false,
    );
    const vacant = rulesWith({
      colleges: [{ college: 'elected', floor: { share: HALF, comparison: 'at_least' } }],
    });
    expect(quorumAt(vacant, { seats, stays: first(1), proxies: [] }, 10).reached).toBe(true);
  });

  it('gives no weight to guests', () => {
    const room = { seats, stays: [...first(8), { seat: 'guest', cameAt: 0, leftAt: null }], proxies: [] };
    expect(quorumAt(rulesWith({ whole: MORE_THAN_HALF }), room, 10).whole.have).toBe(8);
  });

  it('counts as one counts on fingers', () => {
    const subset = fc.uniqueArray(fc.integer({ min: 1, max: 16 }));
    const floor = fc.record({
      share: fc.record({ parts: fc.integer({ min: 1, max: 4 }), of: fc.integer({ min: 4, max: 9 }) }),
      comparison: fc.constant('at_least' as const),
    });
    fc.assert(
      fc.property(subset, floor, floor, (numbers, whole, eachCollege) => {
        const state = quorumAt(
          rulesWith({ whole, eachCollege }),
          { seats, stays: there(...numbers), proxies: [] },
          10,
        );
        const enough = (have: number, of: number, { share }: typeof whole) =>
          have * share.of >= of * share.parts;
        const residents = numbers.filter((number) => number <= 10).length;
        expect(state.reached).toBe(
          enough(numbers.length, 16, whole) &&
            enough(residents, 10, eachCollege) &&
            enough(numbers.length - residents, 6, eachCollege),
        );
      }),
    );
  });
});

describe('quorumHistory', () => {
  it('tells when the quorum was lost and regained', () => {
    const stays = [
      ...first(8),
      { seat: 's9', cameAt: 0, leftAt: 50 },
      { seat: 's10', cameAt: 70, leftAt: 90 },
      { seat: 's11', cameAt: 80, leftAt: null },
    ];
    const history = quorumHistory(
      rulesWith({ whole: MORE_THAN_HALF }),
      { seats, stays, proxies: [] },
      { opensAt: 10, closesAt: 100 },
    );
    expect(history.map(({ at, state }) => [at, state.reached, state.whole.have])).toEqual([
      [10, true, 9],
      [50, false, 8],
      [70, true, 9],
    ]);
  });

  it('says at every instant what the quorum said then', () => {
    const at = fc.integer({ min: 0, max: 30 });
    const stay = fc.record({ seat: fc.constantFrom('s1', 's2', 's3'), cameAt: at, leftAt: fc.option(at) });
    const given = fc.record({
      giver: fc.constantFrom('s1', 's2'),
      holder: fc.constantFrom('s2', 's3'),
      givenAt: at,
      revokedAt: fc.option(at),
    });
    const rules = rulesWith({ whole: { members: 2 } });
    fc.assert(
      fc.property(fc.array(stay), fc.array(given, { maxLength: 3 }), (stays, proxies) => {
        const room = { seats, stays, proxies };
        const history = quorumHistory(rules, room, { opensAt: 0, closesAt: 31 });
        for (let now = 0; now < 31; now++) {
          const last = history.filter((change) => change.at <= now).at(-1);
          expect(last?.state.reached).toBe(quorumAt(rules, room, now).reached);
        }
      }),
    );
  });
});
