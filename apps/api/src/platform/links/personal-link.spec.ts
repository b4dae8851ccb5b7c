import { maskedAddress, personalLink } from './personal-link';

const SECRET = 'a secret of at least thirty-two signs';
const ID = '0b7e0a4e-3d0c-4c0e-9d5b-3f1f0a3c9d11';
const OTHER = '1b7e0a4e-3d0c-4c0e-9d5b-3f1f0a3c9d11';

const link = personalLink('trial-link');

describe('a personal link', () => {
  it('is read back by the server that made it', () => {
    const token = link.token(SECRET, ID);
    expect(token).toHaveLength(43);
    expect(link.read(SECRET, token)).toBe(ID);
  });

  it('is nothing to another server, nor when any sign of it was changed', () => {
    const token = link.token(SECRET, ID);
    expect(link.read('another secret of thirty-two signs…', token)).toBeNull();
    for (let at = 0; at < 42; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(link.read(SECRET, token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    expect(personalLink('other-link').read(SECRET, token)).toBeNull();
    const grafted = link.token(SECRET, OTHER).slice(0, 21) + token.slice(21);
    expect(link.read(SECRET, grafted)).toBeNull();
  });

  it.each(['', 'x', 'é'.repeat(43), 'A'.repeat(43), '../'.repeat(100)])('reads nothing in %.20j', (token) => {
    expect(link.read(SECRET, token)).toBeNull();
  });
});

it('shows of an address what lets one recognise it', () => {
  expect(maskedAddress('marie.dupont@exemple.fr')).toBe('m…@exemple.fr');
});
