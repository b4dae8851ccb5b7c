import { commandToType } from './chromium.mjs';
import { chosenRunners } from './run-tests.mjs';

it.each([
  [[], ['lint', 'typecheck', 'unit', 'db', 'api', 'tools', 'browser']],
  [['--fast'], ['lint', 'typecheck', 'unit']],
  [['--only', 'db'], ['db']],
  [['--only=api,unit'], ['unit', 'api']],
])('chooses the runners of %j', (args, names) => {
  expect(chosenRunners(args)).toEqual(names);
});

it.each([[['--only', 'everything']], [['--quick']], [['--only']]])('refuses %j', (args) => {
  expect(() => chosenRunners(args)).toThrow('unknownOption');
});

it('names the exact command that installs a Chromium', () => {
  expect(commandToType('linux', false)).toBe('sudo apt-get install -y --no-install-recommends chromium');
  expect(commandToType('linux', true)).toBe('apt-get install -y --no-install-recommends chromium');
});
