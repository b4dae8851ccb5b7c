import { isThisComputer } from './this-computer';

it.each([
  ['localhost:3000', true],
  ['LOCALHOST', true],
  ['parvis.localhost:3000', true],
  ['127.0.0.1:3000', true],
  ['[::1]:3000', true],
  ['192.168.1.20:3000', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
  [undefined, false],
])('%s: %s', (host, answer) => {
  expect(isThisComputer(host)).toBe(answer);
});
