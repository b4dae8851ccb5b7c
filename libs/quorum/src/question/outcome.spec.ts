import fc from 'fast-check';
import {
  checkTally,
  DEFAULT_RULES,
  isRevealing,
  isSmallSecretVote,
  outcomeOf,
  type OutcomeReason,
  type OutcomeResult,
  type QuestionRule,
  type Tally,
  type VoteRoom,
} from '..';

const rule = (own: Partial<QuestionRule> = {}): QuestionRule => ({ ...DEFAULT_RULES.questions, ...own });
const tally = (yes: number, no: number, abstain = 0, spoiled = 0): Tally => ({
  for: yes,
  against: no,
  abstain,
  void: spoiled,
});
const room = (own: Partial<VoteRoom> = {}): VoteRoom => ({
  present: 10,
  represented: 2,
  inOffice: 16,
  quorumReached: true,
  ...own,
});
const twoThirds = { share: { parts: 2, of: 3 }, comparison: 'at_least' } as const;
const half = { share: { parts: 1, of: 2 }, comparison: 'at_least' } as const;

describe('outcomeOf: twelve in the room, sixteen in office', () => {
  it.each([
    ['more for than against', {}, tally(5, 4, 3), 'adopted', 'enough_for', 9, 5],
    ['more against', {}, tally(4, 5, 3), 'rejected', 'not_enough_for', 9, 6],
    ['one single voice', {}, tally(1, 0, 11), 'adopted', 'enough_for', 1, 1],
    ['abstentions alone', {}, tally(0, 0, 12), 'rejected', 'nobody_chose', 0, 1],
    ['nobody votes', {}, tally(0, 0), 'rejected', 'nobody_chose', 0, 1],
    ['equal voices, rejected', { tie: 'rejected' }, tally(6, 6), 'rejected', 'tie_rejects', 12, 7],
    ['equal voices, the chair', { tie: 'chair' }, tally(6, 6), 'tie', 'tie_waits_for_chair', 12, 7],
    ['equal voices, again', { tie: 'new_round' }, tally(6, 6), 'tie', 'tie_new_round', 12, 7],
    ['absolute, of the votes cast', { threshold: 'absolute' }, tally(5, 4, 3), 'adopted', 'enough_for', 9, 5],
    [
      'absolute, abstentions weigh',
      { threshold: 'absolute', abstentions: 'in_base' },
      tally(5, 4, 3),
      'rejected',
      'not_enough_for',
      12,
      7,
    ],
    [
      'absolute, of the room',
      { threshold: 'absolute', base: 'present', abstentions: 'in_base' },
      tally(6, 0),
      'rejected',
      'not_enough_for',
      12,
      7,
    ],
    [
      'absolute, of the room but for abstentions',
      { threshold: 'absolute', base: 'present' },
      tally(5, 4, 3),
      'adopted',
      'enough_for',
      9,
      5,
    ],
    [
      'absolute, of the seats',
      { threshold: 'absolute', base: 'in_office', abstentions: 'in_base' },
      tally(9, 3),
      'adopted',
      'enough_for',
      16,
      9,
    ],
    [
      'absolute, of the seats, one short',
      { threshold: 'absolute', base: 'in_office', abstentions: 'in_base' },
      tally(8, 0),
      'rejected',
      'not_enough_for',
      16,
      9,
    ],
    [
      'equal, where the chair could not change it',
      { threshold: 'absolute', base: 'in_office', abstentions: 'in_base', tie: 'chair' },
      tally(6, 6),
      'rejected',
      'not_enough_for',
      16,
      9,
    ],
    ['two thirds', { threshold: twoThirds }, tally(8, 4), 'adopted', 'enough_for', 12, 8],
    ['under two thirds', { threshold: twoThirds }, tally(7, 4), 'rejected', 'not_enough_for', 11, 8],
    ['half is enough for half', { threshold: half }, tally(6, 6), 'adopted', 'enough_for', 12, 6],
    [
      'void slips are no votes cast',
      { method: 'secret', threshold: 'absolute' },
      tally(5, 4, 0, 3),
      'adopted',
      'enough_for',
      9,
      5,
    ],
  ] as [string, Partial<QuestionRule>, Tally, OutcomeResult, OutcomeReason, number, number][])(
    '%s',
    (_, own, counted, result, reason, base, needed) => {
      expect(outcomeOf(rule(own), counted, room())).toMatchObject({ result, reason, base, needed });
    },
  );

  it('is void without a quorum, whatever was said', () => {
    expect(outcomeOf(rule(), tally(12, 0), room({ quorumReached: false }))).toMatchObject({
      result: 'void',
      reason: 'no_quorum',
    });
  });

  it('lets the chair decide a tie, and nothing else', () => {
    expect(outcomeOf(rule({ tie: 'chair' }), tally(6, 6), room(), 'for')).toMatchObject({
      result: 'adopted',
      reason: 'chair_for',
    });
    expect(outcomeOf(rule({ tie: 'chair' }), tally(6, 6), room(), 'against').result).toBe('rejected');
    expect(outcomeOf(rule({ tie: 'chair' }), tally(5, 6), room(), 'for').result).toBe('rejected');
    expect(outcomeOf(rule({ tie: 'rejected' }), tally(6, 6), room(), 'for').result).toBe('rejected');
  });

  it('says who did not vote', () => {
    expect(outcomeOf(rule(), tally(5, 3, 1), room()).notVoting).toBe(3);
  });
});

describe('outcomeOf and its twin, written with sets of people and fractions', () => {
  const people = fc.array(fc.constantFrom('for', 'against', 'abstain', 'void', 'silent'), { maxLength: 14 });
  const thresholds = fc.oneof(
    fc.constantFrom('simple' as const, 'absolute' as const),
    fc.record({
      share: fc.record({ parts: fc.integer({ min: 1, max: 4 }), of: fc.constantFrom(4, 5, 7) }),
      comparison: fc.constantFrom('at_least' as const, 'more_than' as const),
    }),
  );
  const rules = fc
    .record({
      base: fc.constantFrom('cast' as const, 'present' as const, 'in_office' as const),
      threshold: thresholds,
      abstentions: fc.constantFrom('in_base' as const, 'out_of_base' as const),
      tie: fc.constantFrom('rejected' as const, 'chair' as const, 'new_round' as const),
    })
    .filter(({ base, abstentions }) => base !== 'in_office' || abstentions === 'in_base')
    .filter(
      ({ threshold }) =>
        typeof threshold === 'string' ||
        threshold.comparison === 'at_least' ||
        threshold.share.parts < threshold.share.of,
    );

  /** Straight from the words: whom the rule looks at, and what part of them said yes. No rounding: fractions are crossed. */
  function twin(own: QuestionRule, voices: readonly string[], absent: number): OutcomeResult {
    const said = (word: string) => voices.filter((voice) => voice === word).length;
    const looked = [...voices, ...Array<string>(absent).fill('absent')].filter((voice) => {
      if (voice === 'abstain') return own.abstentions === 'in_base';
      if (own.base === 'cast') return voice === 'for' || voice === 'against';
      return own.base === 'in_office' || voice !== 'absent';
    }).length;
    const passes = (yes: number) => {
      if (own.threshold === 'simple') return yes > said('against');
      if (own.threshold === 'absolute') return 2 * yes > looked;
      const { share, comparison } = own.threshold;
      const [mine, asked] = [yes * share.of, looked * share.parts];
      return comparison === 'more_than' ? mine > asked : mine >= asked;
    };
    if (said('for') + said('against') === 0) return 'rejected';
    // A share of nobody would pass without a yes.
    if (passes(said('for')) && said('for') > 0) return 'adopted';
    const equal = said('for') === said('against') && passes(said('for') + 1);
    return equal && own.tie !== 'rejected' ? 'tie' : 'rejected';
  }

  it('decide the same', () => {
    fc.assert(
      fc.property(rules, people, fc.integer({ min: 0, max: 6 }), (own, voices, absent) => {
        const said = (word: string) => voices.filter((voice) => voice === word).length;
        const whole = rule({ ...own, method: 'secret' });
        const counted = tally(said('for'), said('against'), said('abstain'), said('void'));
        const where = room({ present: voices.length, represented: 0, inOffice: voices.length + absent });
        const outcome = outcomeOf(whole, counted, where);
        expect(outcome.result).toBe(twin(whole, voices, absent));
        expect(outcome.notVoting).toBe(said('silent'));
        if (outcome.result === 'adopted') expect(counted.for).toBeGreaterThanOrEqual(outcome.needed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never lose by a voice that changes from against to for', () => {
    fc.assert(
      fc.property(rules, fc.nat(10), fc.integer({ min: 1, max: 10 }), fc.nat(5), (own, yes, no, abstain) => {
        const where = room({ present: yes + no + abstain, represented: 0, inOffice: yes + no + abstain + 3 });
        const before = outcomeOf(rule(own), tally(yes, no, abstain), where).result;
        const after = outcomeOf(rule(own), tally(yes + 1, no - 1, abstain), where).result;
        if (before === 'adopted') expect(after).toBe('adopted');
        if (before === 'tie') expect(after).not.toBe('rejected');
      }),
    );
  });
});

describe('checkTally', () => {
  const there = { present: 10, represented: 2 };

  it('adds up a public vote to the room', () => {
    expect(checkTally('named', tally(5, 4, 1), there)).toEqual({
      ok: true,
      value: { tally: tally(5, 4, 1), voters: 12, notVoting: 2 },
    });
  });

  it.each([
    [
      'more hands than people',
      'show_of_hands',
      tally(9, 4),
      undefined,
      { fault: 'more_than_room', counted: 13, expected: 12 },
    ],
    [
      'half a hand',
      'show_of_hands',
      tally(1.5, 0),
      undefined,
      { fault: 'not_a_count', counted: 1.5, expected: 0 },
    ],
    [
      'less than no hand',
      'show_of_hands',
      tally(5, -1),
      undefined,
      { fault: 'not_a_count', counted: -1, expected: 0 },
    ],
    [
      'void hands',
      'show_of_hands',
      tally(5, 1, 0, 1),
      undefined,
      { fault: 'void_in_public', counted: 1, expected: 0 },
    ],
    [
      'a slip too many',
      'secret',
      tally(5, 4),
      8,
      { fault: 'ballots_without_signature', counted: 9, expected: 8 },
    ],
    [
      'a slip that is lost',
      'secret',
      tally(5, 4),
      10,
      { fault: 'signatures_without_ballot', counted: 9, expected: 10 },
    ],
    [
      'a signature of nobody',
      'secret',
      tally(5, 4),
      13,
      { fault: 'more_than_room', counted: 13, expected: 12 },
    ],
  ] as const)('refuses %s', (_, method, counted, signatures, error) => {
    expect(checkTally(method, counted, there, signatures)).toEqual({ ok: false, error });
  });

  it('keeps everybody: for, against, abstain, void and not voting make the room', () => {
    const count = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(count, count, count, count, count, (yes, no, abstain, present, represented) => {
        const checked = checkTally('named', tally(yes, no, abstain), { present, represented });
        expect(checked.ok).toBe(yes + no + abstain <= present + represented);
        if (checked.ok) expect(yes + no + abstain + checked.value.notVoting).toBe(present + represented);
      }),
    );
  });
});

describe('isRevealing', () => {
  it.each([
    ['everybody the same', tally(5, 0), [], { revealing: true, why: 'unanimous', group: null }],
    ['one voter', tally(0, 0, 1), [], { revealing: true, why: 'unanimous', group: null }],
    ['all slips void', tally(0, 0, 0, 3), [], { revealing: true, why: 'unanimous', group: null }],
    ['two opinions', tally(5, 1), [], { revealing: false }],
    ['nobody', tally(0, 0), [], { revealing: false }],
    [
      'a college of one mind, shown apart',
      tally(5, 2),
      [
        { group: 'residents', tally: tally(3, 2) },
        { group: 'actors', tally: tally(2, 0) },
      ],
      { revealing: true, why: 'group_unanimous', group: 'actors' },
    ],
  ])('%s', (_, counted, groups, expected) => {
    expect(isRevealing(counted, groups)).toEqual(expected);
  });

  it('warns of few voters before they vote', () => {
    expect(isSmallSecretVote(7, DEFAULT_RULES.secrecy)).toBe(true);
    expect(isSmallSecretVote(8, DEFAULT_RULES.secrecy)).toBe(false);
  });
});
