import { cleanLine, lengthOf } from '../../../platform/text/clean-text';

/** Code points; enough for three given names and two family names. */
export const NAME_LIMIT = 60;

/** A name as it will be shown, or the rule that what was typed breaks. Letters of all scripts and emoji stay. */
export function readDisplayName(typed: string): { name: string } | { rule: 'required' | 'too_long' } {
  const name = cleanLine(typed);
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) return { rule: 'required' };
  return lengthOf(name) > NAME_LIMIT ? { rule: 'too_long' } : { name };
}
