import { randomInt } from 'node:crypto';

/** Letters and figures that no hand mistakes for each other: 40 bits, for a desk where an agent types them. */
const CLEAR = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** `XXXX-XXXX`. */
export const newDeskCode = (): string =>
  Array.from({ length: 9 }, (_, at) => (at === 4 ? '-' : (CLEAR[randomInt(CLEAR.length)] ?? 'A'))).join('');

/** A code as somebody typed it, in small letters, with spaces or without its dash; null when it cannot be one. */
export function readDeskCode(typed: string): string | null {
  const signs = typed
    .slice(0, 40)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : null;
}
