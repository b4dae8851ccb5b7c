import { oneOf, readArguments, wholeNumber, type OptionTable } from './arguments';
import { CommandFailure } from './command';

const TABLE: OptionTable = { valued: { '--rule': 'mes', '--sample': '400' }, plain: ['--json'] };
const read = (...args: string[]) => readArguments(args, TABLE);

const failureOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandFailure) return { exit: error.exit, key: error.key, ...error.blanks };
    throw error;
  }
  return null;
};

describe('arguments of a command', () => {
  it('reads paths, options with a value, and flags, in any order', () => {
    const given = read('--json', 'a b.pb', '--rule=mes', '--sample', '3');
    expect([...given.paths]).toEqual(['a b.pb']);
    expect(oneOf(given, '--rule', ['greedy', 'mes'])).toBe('mes');
    expect(wholeNumber(given, '--sample')).toBe(3);
    expect(given.flags.has('--json')).toBe(true);
  });

  it('takes everything after -- for a path', () => {
    expect(read('--', '--json').paths).toEqual(['--json']);
  });

  it('uses the fallback of an option that is absent', () => {
    expect(oneOf(read(), '--rule', ['greedy', 'mes'], 'greedy')).toBe('greedy');
    expect(wholeNumber(read(), '--sample')).toBeUndefined();
  });

  it.each([
    ['an unknown option', () => read('--ruel', 'mes'), { key: 'unknown_option', value: '--ruel' }],
    ['an option at the end', () => read('--rule'), { key: 'option_without_value', option: '--rule' }],
    ['an option before an option', () => read('--rule', '--json'), { key: 'option_without_value' }],
    [
      'a value not allowed',
      () => oneOf(read('--rule', 'x'), '--rule', ['mes']),
      { key: 'bad_option', value: 'x' },
    ],
    ['a missing option', () => oneOf(read(), '--rule', ['mes']), { key: 'missing_option', allowed: 'mes' }],
    ['no number', () => wholeNumber(read('--sample', '0'), '--sample'), { key: 'bad_number', value: '0' }],
  ])('says what is wrong with %s, with exit code 2', (_, act, expected) => {
    expect(failureOf(act)).toMatchObject({ exit: 2, ...expected });
  });
});
