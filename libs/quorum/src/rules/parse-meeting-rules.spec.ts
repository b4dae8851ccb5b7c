import fc from 'fast-check';
import {
  DEFAULT_RULES,
  methodAfterRequests,
  neededOf,
  parseMeetingRules,
  parseQuestionRule,
  questionRule,
  RULE_PROBLEM_CODES,
} from '..';

const told = (json: unknown) => {
  const parsed = parseMeetingRules(json);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`.trim());
};
const half = { share: { parts: 1, of: 2 } };

describe('parseMeetingRules', () => {
  it('takes silence for the mildest rules', () => {
    expect(parseMeetingRules({})).toEqual({ ok: true, value: DEFAULT_RULES });
    expect(DEFAULT_RULES.quorum).toMatchObject({ whole: null, eachCollege: null, colleges: [] });
  });

  it('reads back what it has read', () => {
    expect(parseMeetingRules(JSON.parse(JSON.stringify(DEFAULT_RULES)))).toEqual({
      ok: true,
      value: DEFAULT_RULES,
    });
  });

  it('reads the rules of a conseil citoyen', () => {
    const parsed = parseMeetingRules({
      quorum: {
        whole: { ...half, comparison: 'more_than' },
        colleges: [{ college: 'residents', floor: { members: 4 } }],
        proxiesCount: false,
      },
      proxies: { perHolder: 2, whenGiverComes: 'ended', sameCollege: true },
      questions: { base: 'present', threshold: { share: { parts: 2, of: 3 } }, tie: 'chair' },
      notice: { days: 5, count: 'clear' },
    });
    expect(parsed.ok && parsed.value).toEqual({
      ...DEFAULT_RULES,
      quorum: {
        whole: { share: { parts: 1, of: 2 }, comparison: 'more_than' },
        eachCollege: null,
        colleges: [{ college: 'residents', floor: { members: 4 } }],
        proxiesCount: false,
      },
      proxies: { perHolder: 2, whenGiverComes: 'ended', sameCollege: true },
      questions: {
        ...DEFAULT_RULES.questions,
        base: 'present',
        threshold: { share: { parts: 2, of: 3 }, comparison: 'at_least' },
        abstentions: 'in_base',
        tie: 'chair',
      },
      notice: { days: 5, count: 'clear' },
    });
  });

  it.each([
    ['no object', [], ['not_an_object']],
    ['nothing at all', null, ['not_an_object']],
    ['a word nobody knows', { quorom: {} }, ['quorom unknown_key']],
    ['a name that JavaScript gives a meaning', JSON.parse('{"__proto__":{}}'), ['__proto__ unknown_key']],
    ['a quorum that is a number', { quorum: 9 }, ['quorum not_an_object']],
    ['a floor of two kinds', { quorum: { whole: { ...half, members: 3 } } }, ['quorum.whole floor_unclear']],
    ['a floor of no kind', { quorum: { whole: {} } }, ['quorum.whole floor_unclear']],
    ['a floor of nobody', { quorum: { whole: { members: 0 } } }, ['quorum.whole.members too_small']],
    ['half a person', { quorum: { whole: { members: 2.5 } } }, ['quorum.whole.members not_a_whole_number']],
    ['a share as text', { quorum: { whole: { share: '1/2' } } }, ['quorum.whole.share not_an_object']],
    [
      'a share without its whole',
      { quorum: { whole: { share: { parts: 1 } } } },
      ['quorum.whole.share.of missing_key'],
    ],
    [
      'three halves',
      { quorum: { whole: { share: { parts: 3, of: 2 } } } },
      ['quorum.whole.share share_out_of_reach'],
    ],
    [
      'more than everybody',
      { quorum: { eachCollege: { share: { parts: 2, of: 2 }, comparison: 'more_than' } } },
      ['quorum.eachCollege.share share_out_of_reach'],
    ],
    [
      'a college twice',
      {
        quorum: {
          colleges: [
            { college: 'a', floor: half },
            { college: 'a', floor: half },
          ],
        },
      },
      ['quorum.colleges[1].college repeated'],
    ],
    [
      'a college by its name',
      { quorum: { colleges: [{ college: 'Élus', floor: half }] } },
      ['quorum.colleges[0].college not_a_key'],
    ],
    ['proxies that are yes', { proxies: { perHolder: 'yes' } }, ['proxies.perHolder not_a_whole_number']],
    ['too many proxies', { proxies: { perHolder: 101 } }, ['proxies.perHolder too_large']],
    ['a yes that is a word', { quorum: { proxiesCount: 'oui' } }, ['quorum.proxiesCount not_yes_or_no']],
    ['a majority of no kind', { questions: { threshold: 'big' } }, ['questions.threshold not_one_of']],
    [
      'seats in office that do not weigh',
      { questions: { base: 'in_office', abstentions: 'out_of_base' } },
      ['questions.abstentions in_office_counts_everyone'],
    ],
    ['an election without rounds', { elections: { rounds: [] } }, ['elections.rounds too_few']],
    ['rounds that are no list', { elections: { rounds: 3 } }, ['elections.rounds not_a_list']],
    [
      'too many rounds',
      { elections: { rounds: Array(11).fill({ majority: 'relative' }) } },
      ['elections.rounds too_many'],
    ],
    [
      'a kind of turn that is forgotten',
      { speaking: { priorities: [['point_of_order'], ['question', 'contribution']] } },
      ['speaking.priorities missing_key'],
    ],
    [
      'a kind of turn twice',
      { speaking: { priorities: [['reply', 'question'], ['reply']] } },
      ['speaking.priorities repeated'],
    ],
    [
      'a kind of turn of no kind',
      { speaking: { priorities: [['shout']] } },
      ['speaking.priorities[0][0] not_one_of'],
    ],
    ['less than no notice', { notice: { days: -1 } }, ['notice.days too_small']],
  ])('refuses %s', (_, json, problems) => {
    expect(told(json)).toEqual(problems);
  });

  it('tells everything at once, with what may stand there', () => {
    const parsed = parseMeetingRules({ notice: { count: 'open' }, quorum: { proxiesCount: 1 } });
    expect(parsed.ok ? [] : parsed.error).toEqual([
      { path: 'quorum.proxiesCount', code: 'not_yes_or_no', limit: null, allowed: [] },
      { path: 'notice.count', code: 'not_one_of', limit: null, allowed: ['clear', 'calendar'] },
    ]);
  });

  it('answers any JSON with rules or with problems it has words for', () => {
    const noise = fc.record(
      {
        quorum: fc.jsonValue(),
        proxies: fc.jsonValue(),
        questions: fc.jsonValue(),
        elections: fc.jsonValue(),
        speaking: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(noise, fc.jsonValue()), (json) => {
        const parsed = parseMeetingRules(json);
        if (parsed.ok) expect(parseMeetingRules(parsed.value)).toEqual(parsed);
        else for (const { code } of parsed.error) expect(RULE_PROBLEM_CODES).toContain(code);
      }),
    );
  });
});

describe('the rule of one question', () => {
  it('is that of its body, and what the question changes', () => {
    expect(parseQuestionRule({ method: 'secret' }, DEFAULT_RULES)).toEqual({
      ok: true,
      value: { ...DEFAULT_RULES.questions, method: 'secret' },
    });
    expect(questionRule(DEFAULT_RULES, { tie: 'chair' }).tie).toBe('chair');
  });

  it('is checked as one', () => {
    const parsed = parseQuestionRule({ base: 'in_office', abstentions: 'out_of_base' }, DEFAULT_RULES);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ path: 'questions.abstentions' }]);
    expect(parseQuestionRule('secret', DEFAULT_RULES).ok).toBe(false);
  });

  it('lets the abstentions follow a base that the question changes', () => {
    const parsed = parseQuestionRule({ base: 'in_office' }, DEFAULT_RULES);
    expect(parsed.ok && parsed.value.abstentions).toBe('in_base');
  });

  it('becomes secret when enough members ask, and not before', () => {
    const secrecy = { onRequestOf: 3, smallBelow: 8 };
    expect(methodAfterRequests('named', secrecy, 2)).toBe('named');
    expect(methodAfterRequests('named', secrecy, 3)).toBe('secret');
    expect(methodAfterRequests('named', { ...secrecy, onRequestOf: null }, 99)).toBe('named');
  });
});

describe('neededOf', () => {
  it.each([
    [16, 'at_least', 8],
    [16, 'more_than', 9],
    [15, 'at_least', 8],
    [15, 'more_than', 8],
    [0, 'at_least', 0],
    [0, 'more_than', 1],
  ] as const)('half of %i, %s: %i', (whole, comparison, needed) => {
    expect(neededOf(whole, { parts: 1, of: 2 }, comparison)).toBe(needed);
  });

  it('is the first number that is enough, as one finds by counting', () => {
    const part = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        part,
        part,
        fc.boolean(),
        (whole, parts, of, strictly) => {
          const enough = (n: number) =>
            strictly
              ? BigInt(n) * BigInt(of) > BigInt(whole * parts)
              : BigInt(n) * BigInt(of) >= BigInt(whole * parts);
          const needed = neededOf(whole, { parts, of }, strictly ? 'more_than' : 'at_least');
          expect(enough(needed)).toBe(true);
          if (needed > 0) expect(enough(needed - 1)).toBe(false);
        },
      ),
    );
  });
});
