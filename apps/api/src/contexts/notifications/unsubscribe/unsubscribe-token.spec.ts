import { randomUUID } from 'node:crypto';
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token';

const SECRET = 'a secret of at least thirty-two characters';

describe('the word of a link that stops mails', () => {
  it.each(['follow', 'all'] as const)('says again what it stops: %s', (scope) => {
    const what = { scope, id: randomUUID() };
    const token = unsubscribeToken(SECRET, what);
    expect(token).toMatch(/^[\w-]{44}$/);
    expect(readUnsubscribeToken(SECRET, token)).toEqual(what);
  });

  it('is nothing once one letter of it is another', () => {
    const token = unsubscribeToken(SECRET, { scope: 'follow', id: randomUUID() });
    for (let at = 0; at < token.length; at++)
      for (const letter of ['A', 'b', '9', '-']) {
        if (token[at] === letter) continue;
        const other = token.slice(0, at) + letter + token.slice(at + 1);
        expect(readUnsubscribeToken(SECRET, other)).toBeNull();
      }
  });

  it('is nothing under another secret, nor cut, nor for another scope', () => {
    const id = randomUUID();
    const token = unsubscribeToken(SECRET, { scope: 'follow', id });
    expect(readUnsubscribeToken('another secret of thirty-two letters', token)).toBeNull();
    expect(readUnsubscribeToken(SECRET, token.slice(0, 43))).toBeNull();
    expect(readUnsubscribeToken(SECRET, '')).toBeNull();
    const all = unsubscribeToken(SECRET, { scope: 'all', id });
    expect(readUnsubscribeToken(SECRET, all.slice(0, 22) + token.slice(22))).toBeNull();
  });
});
