import fc from 'fast-check';
import { type CollegeRule, composition, nextInReserve, type SeatedMember, type Sex, SEXES } from '.';

const people = (college: string, female: number, male: number, undeclared = 0): SeatedMember[] => [
  ...Array.from({ length: female }, () => ({ college, sex: 'F' as const })),
  ...Array.from({ length: male }, () => ({ college, sex: 'M' as const })),
  ...Array.from({ length: undeclared }, () => ({ college, sex: null })),
];
const residents: CollegeRule = {
  college: 'residents',
  seats: 10,
  minimumShare: { parts: 1, of: 2 },
  parity: 'equal',
};
const actors: CollegeRule = { college: 'actors', seats: 6, minimumShare: null, parity: 'none' };

describe('composition', () => {
  it('finds nothing to say of the conseil citoyen of Terre-Rouge: 10 residents of 16, as many women as men', () => {
    const { colleges, findings, whole } = composition(
      [residents, actors],
      [...people('residents', 5, 5), ...people('actors', 3, 3)],
    );
    expect(findings).toEqual([]);
    expect(colleges[0]).toMatchObject({
      members: 10,
      vacant: 0,
      share: { members: 10, of: 16 },
      shareMet: true,
      parityMet: true,
    });
    expect(colleges[1]).toMatchObject({ shareMet: null, parityMet: null });
    expect(whole).toEqual({ female: 8, male: 8, undeclared: 0, members: 16, parityMet: null });
  });

  it('says what is missing, and stops nobody', () => {
    const { findings } = composition(
      [residents, actors],
      [...people('residents', 3, 1, 1), ...people('actors', 4, 3)],
    );
    expect(findings).toEqual([
      { finding: 'seats_vacant', college: 'residents', missing: 5 },
      { finding: 'share_too_small', college: 'residents', missing: 2 },
      { finding: 'parity_missing', college: 'residents', sex: 'M', missing: 2, undeclared: 1 },
      { finding: 'sex_not_declared', college: 'residents', count: 1 },
      { finding: 'too_many_members', college: 'actors', over: 1 },
    ]);
  });

  it.each([
    [7, 6, []],
    [8, 6, ['M 1']],
    [6, 9, ['F 2']],
  ])('a conseil de jeunes of %i and %i: a difference of one at most', (female, male, expected) => {
    const college: CollegeRule = { college: 'youth', seats: null, minimumShare: null, parity: 'none' };
    const { findings } = composition([college], people('youth', female, male), { differenceAtMost: 1 });
    expect(
      findings.map((one) => (one.finding === 'parity_missing' ? `${one.sex} ${one.missing}` : one.finding)),
    ).toEqual(expected);
  });

  it('lets an odd number of seats be equal within one', () => {
    const odd = { ...residents, seats: 7, minimumShare: null };
    expect(composition([odd], people('residents', 4, 3)).colleges[0]?.parityMet).toBe(true);
    expect(composition([odd], people('residents', 5, 2)).colleges[0]?.parityMet).toBe(false);
  });

  it('tells people of a college that the body no longer has', () => {
    expect(composition([residents], people('elected', 1, 1)).findings).toContainEqual({
      finding: 'unknown_college',
      college: 'elected',
      count: 2,
    });
  });

  it('asks for as many newcomers as it takes, and not one more', () => {
    const count = fc.integer({ min: 0, max: 20 });
    const share = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 10 }))
      .filter(([parts, of]) => parts < of);
    fc.assert(
      fc.property(count, count, share, (mine, others, [parts, of]) => {
        const rule = { ...residents, seats: null, parity: 'none' as const, minimumShare: { parts, of } };
        const missing = (newcomers: number) =>
          composition(
            [rule],
            [...people('residents', mine + newcomers, 0), ...people('actors', others, 0)],
          ).findings.flatMap((one) => (one.finding === 'share_too_small' ? [one.missing] : []))[0] ?? 0;
        const asked = missing(0);
        expect(missing(asked)).toBe(0);
        if (asked > 0) expect(missing(asked - 1)).toBe(1);
      }),
    );
  });

  it('asks for as many of a sex as it takes', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 3 }), (female, male, differenceAtMost) => {
        const rule = { ...residents, seats: null, minimumShare: null, parity: { differenceAtMost } };
        const [finding] = composition([rule], people('residents', female, male)).findings;
        if (finding?.finding !== 'parity_missing') {
          expect(Math.abs(female - male)).toBeLessThanOrEqual(differenceAtMost);
          return;
        }
        const more = finding.sex === 'F' ? [finding.missing, 0] : [0, finding.missing];
        const after = people('residents', female + (more[0] ?? 0), male + (more[1] ?? 0));
        expect(composition([rule], after).findings).toEqual([]);
      }),
    );
  });
});

describe('nextInReserve', () => {
  const one = (id: string, college: string, sex: Sex | null, rank: number) => ({ id, college, sex, rank });
  const list = [
    one('a', 'residents', 'M', 2),
    one('b', 'residents', 'F', 3),
    one('c', 'residents', 'F', 4),
    one('d', 'actors', 'F', 1),
  ];

  it.each([
    ['a woman of the residents', { college: 'residents', sex: 'F' }, 'b', 'nothing'],
    ['a man of the residents', { college: 'residents', sex: 'M' }, 'a', 'nothing'],
    ['somebody who declared nothing', { college: 'residents', sex: null }, 'a', 'nothing'],
    ['a man of the actors', { college: 'actors', sex: 'M' }, 'd', 'sex'],
  ] as const)('for %s calls the best rank, and says what gave way', (_, left, id, gaveWay) => {
    expect(nextInReserve(left, list)).toMatchObject({ next: { id }, gaveWay });
  });

  it('never takes from another college, and says why there is nobody', () => {
    expect(nextInReserve({ college: 'elected', sex: null }, list)).toEqual({
      next: null,
      why: 'nobody_in_college',
    });
    expect(nextInReserve({ college: 'residents', sex: null }, [])).toEqual({
      next: null,
      why: 'reserve_empty',
    });
  });

  it('finds whom a search through the whole list finds', () => {
    const sex = fc.option(fc.constantFrom(...SEXES));
    const college = fc.constantFrom('residents', 'actors');
    const member = fc.record({ id: fc.uuid(), college, sex, rank: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.record({ college, sex }), fc.array(member), (left, reserve) => {
        const answer = nextInReserve(left, reserve);
        const fits = reserve.filter((each) => each.college === left.college);
        const same = fits.filter((each) => left.sex === null || each.sex === left.sex);
        const pool = same.length > 0 ? same : fits;
        expect(answer.next?.rank).toBe(
          pool.length === 0 ? undefined : Math.min(...pool.map(({ rank }) => rank)),
        );
        if (answer.next) {
          expect(pool).toContain(answer.next);
          expect(answer.gaveWay).toBe(same.length > 0 ? 'nothing' : 'sex');
        }
      }),
    );
  });
});
