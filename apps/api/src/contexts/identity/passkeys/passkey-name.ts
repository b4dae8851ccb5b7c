export const PASSKEY_NAME_LIMIT = 60;

/** The name that a person gives to a device, or the rule that it breaks. */
export function readPasskeyName(typed: string): { name: string } | { rule: string; limit?: number } {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (name === '') return { rule: 'required' };
  if ([...name].length > PASSKEY_NAME_LIMIT) return { rule: 'too_long', limit: PASSKEY_NAME_LIMIT };
  return { name };
}
