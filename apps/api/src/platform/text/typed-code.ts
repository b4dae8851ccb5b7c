import { randomBytes } from 'node:crypto';

/** 32 signs, five bits each: no I, L, O or U, so that a code read aloud or copied by hand is read one way. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param length in signs, five random bits each: 20 signs are 100 bits */
export const newTypedCode = (length: number): string =>
  // 256 is a multiple of 32: no sign is likelier than another.
  Array.from(randomBytes(length), (byte) => SIGNS.charAt(byte & 31)).join('');

/** The code behind what a person typed: small letters, spaces and hyphens are fine, I and L are read as 1, O as 0. */
export function readTypedCode(typed: string, length: number): string | null {
  if (typed.length > 4 * length) return null;
  const code = typed
    .toUpperCase()
    .replace(/[\s.\u2010-\u2015-]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  return code.length === length && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/** In groups of four, as it is shown and printed: `KXRT MWQB HDPN`. */
export const groupedTypedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');
