import fc from 'fast-check';
import {
  DEFAULT_RULES,
  presenceAt,
  type Proxy,
  proxiesAt,
  type ProxyRule,
  represented,
  type Stay,
  stayProblems,
  whyNoProxy,
} from '..';

const stay = (seat: string, cameAt: number, leftAt: number | null = null): Stay => ({ seat, cameAt, leftAt });

describe('presenceAt', () => {
  const stays = [stay('ada', 10, 20), stay('ada', 30), stay('bo', 15)];

  it.each([
    [9, []],
    [10, ['ada']],
    [19, ['ada', 'bo']],
    [20, ['bo']],
    [30, ['ada', 'bo']],
  ])('at %i: %j', (at, there) => {
    expect([...presenceAt(stays, at)].sort()).toEqual(there);
  });
});

describe('stayProblems', () => {
  it.each([
    ['coming back', [stay('ada', 10, 20), stay('ada', 20, 30), stay('ada', 30)], []],
    ['two people at once', [stay('ada', 10), stay('bo', 10)], []],
    ['leaving before coming', [stay('ada', 20, 10)], ['leaves_before_coming']],
    ['no time at all', [stay('ada', 20, 20)], ['leaves_before_coming']],
    ['coming twice', [stay('ada', 10), stay('ada', 20)], ['never_left']],
    ['two at once', [stay('ada', 10, 30), stay('ada', 20, 40)], ['overlaps']],
    [
      'one within another',
      [stay('ada', 10, 40), stay('ada', 15, 20), stay('ada', 30, 50)],
      ['overlaps', 'overlaps'],
    ],
    ['typed in any order', [stay('ada', 30), stay('ada', 10, 20)], []],
  ])('%s', (_, stays, faults) => {
    expect(stayProblems(stays).map(({ fault }) => fault)).toEqual(faults);
  });

  it('finds something exactly when two stays of a seat share an instant', () => {
    const at = fc.integer({ min: 0, max: 12 });
    const any = fc.record({ seat: fc.constantFrom('ada', 'bo'), cameAt: at, leftAt: fc.option(at) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (stays) => {
        const lasting = stays.filter(({ cameAt, leftAt }) => leftAt === null || leftAt > cameAt);
        const shared = Array.from({ length: 14 }, (_, now) => now).some((now) =>
          ['ada', 'bo'].some(
            (seat) =>
              lasting.filter((one) => one.seat === seat && presenceAt([one], now).has(seat)).length > 1,
          ),
        );
        expect(stayProblems(stays).length > 0).toBe(shared || lasting.length < stays.length);
      }),
    );
  });
});

const seats = ['ada', 'bo', 'cy', 'di', 'eve'].map((id) => ({
  id,
  college: id < 'd' ? 'residents' : 'actors',
}));
const given = (giver: string, holder: string, givenAt = 0, revokedAt: number | null = null): Proxy => ({
  giver,
  holder,
  givenAt,
  revokedAt,
});
const rule: ProxyRule = DEFAULT_RULES.proxies;

describe('proxiesAt', () => {
  const statesAt = (at: number, proxies: Proxy[], stays: Stay[], own: Partial<ProxyRule> = {}) =>
    proxiesAt({ ...rule, ...own }, { seats, stays, proxies }, at).map(({ state }) => state);

  it.each([
    ['speaks through a holder who is there', [given('ada', 'bo')], [stay('bo', 5)], ['speaks']],
    ['is not given yet', [given('ada', 'bo', 11)], [stay('bo', 5)], ['not_given_yet']],
    ['is taken back', [given('ada', 'bo', 0, 10)], [stay('bo', 5)], ['revoked']],
    [
      'is void for whoever is there',
      [given('ada', 'bo')],
      [stay('ada', 5), stay('bo', 5)],
      ['giver_is_there'],
    ],
    ['is silent without its holder', [given('ada', 'bo')], [stay('cy', 5)], ['holder_is_away']],
    ['is of somebody who has no seat', [given('zoe', 'bo')], [stay('bo', 5)], ['not_on_the_list']],
    ['is for somebody who has no seat', [given('ada', 'zoe')], [stay('zoe', 5)], ['not_on_the_list']],
    [
      'is never handed on',
      [given('ada', 'bo'), given('bo', 'cy', 1)],
      [stay('cy', 5)],
      ['holder_is_away', 'speaks'],
    ],
    [
      'is one for each holder',
      [given('ada', 'cy', 2), given('bo', 'cy', 1)],
      [stay('cy', 5)],
      ['speaks', 'holder_is_full'],
    ],
    [
      'is the last that was given',
      [given('ada', 'bo', 1), given('ada', 'cy', 2)],
      [stay('bo', 5), stay('cy', 5)],
      ['replaced', 'speaks'],
    ],
  ] as const)('%s', (_, proxies, stays, states) => {
    expect(statesAt(10, [...proxies], [...stays])).toEqual(states);
  });

  it('makes room for the next when the first giver comes', () => {
    const proxies = [given('ada', 'cy', 1), given('bo', 'cy', 2)];
    expect(statesAt(10, proxies, [stay('cy', 5), stay('ada', 8)])).toEqual(['giver_is_there', 'speaks']);
  });

  it('is silent while the giver is there, or over for good, as the body says', () => {
    const proxies = [given('ada', 'bo')];
    const stays = [stay('bo', 5), stay('ada', 6, 9)];
    expect(statesAt(10, proxies, stays)).toEqual(['speaks']);
    expect(statesAt(10, proxies, stays, { whenGiverComes: 'ended' })).toEqual(['giver_came']);
  });

  it('still speaks when its giver was there as she gave it, and left', () => {
    expect(
      statesAt(10, [given('ada', 'bo', 7)], [stay('bo', 5), stay('ada', 6, 8)], { whenGiverComes: 'ended' }),
    ).toEqual(['speaks']);
  });

  it('stays within the college where the body says so', () => {
    expect(statesAt(10, [given('ada', 'eve')], [stay('eve', 5)], { sameCollege: true })).toEqual([
      'other_college',
    ]);
  });
});

describe('whyNoProxy', () => {
  const why = (
    giver: string,
    holder: string,
    proxies: Proxy[] = [],
    stays: Stay[] = [],
    own: Partial<ProxyRule> = {},
  ) => whyNoProxy({ ...rule, ...own }, { seats, stays, proxies }, { giver, holder, at: 10 });

  it.each([
    ['an absent member to another', why('ada', 'bo'), null],
    ['in a body without proxies', why('ada', 'bo', [], [], { perHolder: 0 }), 'no_proxies_here'],
    ['to oneself', why('ada', 'ada'), 'to_oneself'],
    ['to a guest', why('ada', 'zoe'), 'not_on_the_list'],
    ['to another college', why('ada', 'eve', [], [], { sameCollege: true }), 'other_college'],
    ['for somebody who is there', why('ada', 'bo', [], [stay('ada', 5)]), 'giver_is_there'],
    ['a second one', why('ada', 'bo', [given('ada', 'cy')]), 'already_given'],
    ['again, once taken back', why('ada', 'bo', [given('ada', 'cy', 0, 5)]), null],
    ['to a holder who has one', why('ada', 'bo', [given('cy', 'bo')]), 'holder_is_full'],
    ['to a holder who may have two', why('ada', 'bo', [given('cy', 'bo')], [], { perHolder: 2 }), null],
    ['to somebody who gave hers and is not there', why('ada', 'bo', [given('bo', 'cy')]), 'holder_gave_hers'],
    ['to somebody who gave hers and came', why('ada', 'bo', [given('bo', 'cy')], [stay('bo', 5)]), null],
    [
      'again after having come, where that ended the first',
      why('ada', 'bo', [given('ada', 'cy')], [stay('ada', 5, 8)], { whenGiverComes: 'ended' }),
      null,
    ],
  ])('%s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });
});

describe('whoever is represented', () => {
  const ids = fc.constantFrom('ada', 'bo', 'cy', 'di', 'eve', 'zoe');
  const at = fc.integer({ min: 0, max: 20 });
  const room = fc.record({
    seats: fc.constant(seats),
    stays: fc.array(fc.record({ seat: ids, cameAt: at, leftAt: fc.option(at) }), { maxLength: 8 }),
    proxies: fc.array(fc.record({ giver: ids, holder: ids, givenAt: at, revokedAt: fc.option(at) }), {
      maxLength: 8,
    }),
  });
  const rules = fc.record({
    perHolder: fc.integer({ min: 0, max: 3 }),
    whenGiverComes: fc.constantFrom('silent' as const, 'ended' as const),
    sameCollege: fc.boolean(),
  });

  it('is away, spoken for by one member who is there, and by no more than the rule lets', () => {
    fc.assert(
      fc.property(rules, room, at, (own, all, now) => {
        const present = presenceAt(all.stays, now);
        const spokenFor = represented(own, all, now);
        const known = new Set(seats.map(({ id }) => id));
        for (const [giver, holder] of spokenFor) {
          expect(present.has(giver)).toBe(false);
          expect(present.has(holder)).toBe(true);
          expect(known.has(giver) && known.has(holder)).toBe(true);
          // Never handed on: the giver herself gave it to this holder.
          expect(all.proxies.some((proxy) => proxy.giver === giver && proxy.holder === holder)).toBe(true);
        }
        for (const holder of new Set(spokenFor.values()))
          expect([...spokenFor.values()].filter((one) => one === holder).length).toBeLessThanOrEqual(
            own.perHolder,
          );
      }),
    );
  });

  it('does not depend on the order in which the proxies are listed', () => {
    fc.assert(
      fc.property(rules, room, at, (own, all, now) => {
        // Two proxies of one giver in the same instant have no last one.
        const moments = all.proxies.map(({ giver, givenAt }) => `${giver} ${givenAt}`);
        fc.pre(new Set(moments).size === moments.length);
        const back = { ...all, proxies: [...all.proxies].reverse() };
        expect(new Map([...represented(own, back, now)].sort())).toEqual(
          new Map([...represented(own, all, now)].sort()),
        );
      }),
    );
  });

  it('was let give it: who asks first is never refused by the state that follows', () => {
    fc.assert(
      fc.property(rules, room, ids, ids, at, (own, all, giver, holder, now) => {
        const standing = { ...all, proxies: all.proxies.filter(({ givenAt }) => givenAt < now) };
        fc.pre(presenceAt(all.stays, now).has(holder));
        fc.pre(whyNoProxy(own, standing, { giver, holder, at: now }) === null);
        const after = {
          ...standing,
          proxies: [...standing.proxies, { giver, holder, givenAt: now, revokedAt: null }],
        };
        expect(represented(own, after, now).get(giver)).toBe(holder);
      }),
    );
  });
});
