import fc from 'fast-check';
import { decodeVotingCode, encodeVotingCode, groupedCode } from '.';

const someKey = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('the voting code', () => {
  it('is 26 signs in groups of four', () => {
    expect(encodeVotingCode(new Uint8Array(16))).toBe('0'.repeat(26));
    expect(encodeVotingCode(new Uint8Array(16).fill(255))).toBe(`${'Z'.repeat(25)}W`);
    expect(groupedCode('KXRTMWQBHDPNVJCZGESATEFYQK')).toBe('KXRT MWQB HDPN VJCZ GESA TEFY QK');
  });

  it('gives the key back, however it was typed', () => {
    fc.assert(
      fc.property(someKey, (key) => {
        const code = encodeVotingCode(key);
        const typed = groupedCode(code)
          .toLowerCase()
          .replaceAll(' ', ' - ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        for (const spelling of [code, typed]) {
          const read = decodeVotingCode(spelling);
          expect(read.ok && [...read.value]).toEqual([...key]);
        }
      }),
    );
  });

  it('is never the same for two keys', () => {
    fc.assert(
      fc.property(someKey, someKey, (one, other) => {
        fc.pre(one.some((byte, index) => byte !== other[index]));
        expect(encodeVotingCode(one)).not.toBe(encodeVotingCode(other));
      }),
    );
  });

  it.each([
    ['', { reason: 'wrong_length' }],
    ['KXRT MWQB', { reason: 'wrong_length' }],
    ['KXRT MWQB HDPN VJCZ GESA TEFY QKK', { reason: 'wrong_length' }],
    ['KXRT MWQB HDPN VJCZ GESA TEFY QU', { reason: 'unknown_sign', sign: 'U' }],
    ['KXRT MWQB HDPN VJCZ GESA TEFY Q🔑', { reason: 'unknown_sign', sign: '🔑' }],
    [`${'Z'.repeat(26)}`, { reason: 'not_a_code' }],
  ])('refuses %p', (typed, error) => {
    expect(decodeVotingCode(typed)).toEqual({ ok: false, error });
  });
});
