import fc from 'fast-check';
import { codeHash, isCode, newCode, openCode, readCode, sealCode } from './one-time-code';

const SECRET = 'a secret of at least thirty-two characters';
const code = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, '0'));

describe('a one-time code', () => {
  it('is six digits', () => {
    for (let i = 0; i < 200; i++) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it.each([
    ['123456', '123456'],
    [' 123 456\n', '123456'],
    ['123\u202f456', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12a456', null],
    ['', null],
    ['١٢٣٤٥٦', null],
  ])('reads %j as %j', (typed, read) => {
    expect(readCode(typed)).toBe(read);
  });

  it('is recognised by its hash, for its row and under its secret only', () => {
    fc.assert(
      fc.property(fc.uuid(), code, code, (id, right, other) => {
        const hash = codeHash(SECRET, id, right);
        expect(isCode(SECRET, id, right, hash)).toBe(true);
        expect(isCode(SECRET, id, other, hash)).toBe(other === right);
        expect(isCode(`${SECRET}!`, id, right, hash)).toBe(false);
      }),
      { numRuns: 50 },
    );
    expect(codeHash(SECRET, 'one', '123456')).not.toBe(codeHash(SECRET, 'two', '123456'));
  });

  it('waits sealed: never in clear, never the same twice, opened for its row only', () => {
    fc.assert(
      fc.property(fc.uuid(), code, (id, right) => {
        const sealed = sealCode(SECRET, id, right);
        expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain(right);
        expect(sealCode(SECRET, id, right)).not.toBe(sealed);
        expect(openCode(SECRET, id, sealed)).toBe(right);
        expect(() => openCode(SECRET, `${id}x`, sealed)).toThrow();
        expect(() => openCode(`${SECRET}!`, id, sealed)).toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
