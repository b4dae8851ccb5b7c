import { invariant, ok, refuse, type Result } from '@parvis/kernel';

/** 32 signs, five bits each: no I, L, O or U, so that a code read aloud or copied by hand is read one way. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const KEY_BYTES = 16;
export const CODE_LENGTH = 26;

/** 128 random bits as the 26 signs that a voter keeps. The bits are drawn by whoever calls: rules throw no dice. */
export function encodeVotingCode(key: Uint8Array): string {
  invariant(key.length === KEY_BYTES, 'a ballot key has 128 bits');
  let bits = 0n;
  for (const byte of key) bits = (bits << 8n) | BigInt(byte);
  // 26 signs hold 130 bits: two zeros close the last one.
  bits <<= 2n;
  let code = '';
  for (let sign = 0; sign < CODE_LENGTH; sign++, bits >>= 5n) code = SIGNS.charAt(Number(bits & 31n)) + code;
  return code;
}

/**
 * The key behind a code as a person may type it: small letters, spaces and hyphens are fine, I and L are read as 1,
 * O as 0. Refused: `wrong_length`, `unknown_sign` (with the sign) and `not_a_code` (the closing bits are not zero).
 */
export function decodeVotingCode(
  typed: string,
): Result<Uint8Array, { reason: 'wrong_length' | 'unknown_sign' | 'not_a_code'; sign?: string }> {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  const stranger = [...code].find((sign) => !SIGNS.includes(sign));
  if (stranger !== undefined) return refuse({ reason: 'unknown_sign', sign: stranger });
  if (code.length !== CODE_LENGTH) return refuse({ reason: 'wrong_length' });
  let bits = 0n;
  for (const sign of code) bits = (bits << 5n) | BigInt(SIGNS.indexOf(sign));
  if ((bits & 3n) !== 0n) return refuse({ reason: 'not_a_code' });
  bits >>= 2n;
  const key = new Uint8Array(KEY_BYTES);
  for (let index = KEY_BYTES - 1; index >= 0; index--, bits >>= 8n) key[index] = Number(bits & 255n);
  return ok(key);
}

/** In groups of four, as it is shown and printed: `KXRT MWQB HDPN VJCZ GESA TEFY QK`. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');
