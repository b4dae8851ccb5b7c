import { seal, subjectHash, unseal } from './provider-secrets';

const SECRET = 'a secret for this test only, 32 letters';

describe('what is kept of the way to the identity provider', () => {
  it('opens where it was sealed, and nowhere else', () => {
    const sealed = seal(SECRET, 'row 1', 'verifier 🌻');
    expect(unseal(SECRET, 'row 1', sealed)).toBe('verifier 🌻');
    expect(() => unseal(SECRET, 'row 2', sealed)).toThrow();
    expect(() => unseal(`${SECRET}!`, 'row 1', sealed)).toThrow();
    expect(() => unseal(SECRET, 'row 1', `A${sealed.slice(1)}`)).toThrow();
    expect(seal(SECRET, 'row 1', 'verifier 🌻')).not.toBe(sealed);
  });

  it('tells the same person again, of one provider only', () => {
    const hash = subjectHash(SECRET, 'https://one.example', 'abc');
    expect(subjectHash(SECRET, 'https://one.example', 'abc')).toBe(hash);
    expect(subjectHash(SECRET, 'https://two.example', 'abc')).not.toBe(hash);
    expect(subjectHash(`${SECRET}!`, 'https://one.example', 'abc')).not.toBe(hash);
  });
});
