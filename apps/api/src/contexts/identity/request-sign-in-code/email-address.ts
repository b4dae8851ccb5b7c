/** RFC 5321, 4.5.3.1.3: a path of 256 octets, less its two angle brackets. */
export const EMAIL_LIMIT = 254;

// What no address of a resident holds, and what a header could be broken with. The mail itself is the true check.
const ADDRESS = /^[^\s\p{C}@<>"(),:;\\[\]]+@[^\s\p{C}@<>"(),:;\\[\]]+\.[^\s\p{C}@<>"(),:;\\[\].]{2,}$/u;

/** The rule that what was typed breaks, or the address without the spaces around it. */
export function readEmail(
  typed: string,
): { email: string } | { rule: 'required' | 'too_long' | 'not_an_email' } {
  const email = typed.trim().normalize('NFC');
  if (email === '') return { rule: 'required' };
  if (email.length > EMAIL_LIMIT) return { rule: 'too_long' };
  return ADDRESS.test(email) ? { email } : { rule: 'not_an_email' };
}
