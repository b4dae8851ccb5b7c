import { DEFAULT_RULES, type MeetingRules, parseMeetingRules } from '@parvis/quorum';
import { draftOf, rulesIn } from './rules-draft';

const again = (rules: MeetingRules) => {
  const read = parseMeetingRules(rulesIn(draftOf(rules), rules));
  return read.ok ? read.value : read.error;
};
const with_ = (json: object): MeetingRules => {
  const read = parseMeetingRules(json);
  return read.ok ? read.value : DEFAULT_RULES;
};

describe('the rules in a form', () => {
  it.each([
    ['those that hold where nothing is said', {}],
    ['a number of members', { quorum: { whole: { members: 7 }, proxiesCount: false } }],
    ['a share that the form names', { quorum: { whole: { share: { parts: 2, of: 3 } } } }],
    [
      'shares of its own',
      {
        quorum: { whole: { share: { parts: 2, of: 5 } } },
        questions: { threshold: { share: { parts: 5, of: 7 } } },
      },
    ],
    [
      'what the form does not show',
      { quorum: { colleges: [{ college: 'a', floor: { members: 2 } }] }, elections: { tie: 'drawn' } },
    ],
    ['every seat in office', { questions: { base: 'in_office', abstentions: 'in_base', tie: 'chair' } }],
    [
      'secrecy, notice and queue',
      {
        secrecy: { onRequestOf: 3 },
        notice: { days: 5, count: 'clear' },
        speaking: {
          priorities: [['question'], ['point_of_order', 'reply'], ['contribution']],
          firstTimersFirst: false,
        },
      },
    ],
  ])('come back as they were: %s', (_, json) => {
    const rules = with_(json);
    expect(again(rules)).toEqual(rules);
  });

  it('leaves what is no number to the parser, which names its place', () => {
    const draft = {
      ...draftOf(DEFAULT_RULES),
      perHolder: 'deux',
      days: '',
      quorum: 'members' as const,
      members: '-1',
    };
    const read = parseMeetingRules(rulesIn(draft, DEFAULT_RULES));
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual([
      'quorum.whole.members',
      'proxies.perHolder',
      'notice.days',
    ]);
  });
});
