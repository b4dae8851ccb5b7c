import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@parvis/kernel';

const MAC_BYTES = 16;

/** One key for each kind of link: what opens one door opens no other. */
export type LinkUse = 'guardian-link' | 'answer-link';

const macOf = (secret: string, id: string, use: LinkUse): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, 'parvis', use, 32)))
    .update(id)
    .digest()
    .subarray(0, MAC_BYTES);

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/**
 * What stands in a link: an id (of a guardianship, of an office's turn to answer) and 128 bits that only this server can make. Nothing of
 * it is in the database: a copy of the tables opens no link.
 */
export const linkToken = (secret: string, id: string, use: LinkUse = 'guardian-link'): string =>
  Buffer.concat([bytesOf(id), macOf(secret, id, use)]).toString('base64url');

/** The id that a token is for, or null for anything that this server did not make. */
export function readLinkToken(secret: string, token: string, use: LinkUse = 'guardian-link'): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const hex = bytes.subarray(0, 16).toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const mac = bytes.subarray(16);
  if (!isUuid(id) || mac.length !== MAC_BYTES) return null;
  return timingSafeEqual(mac, macOf(secret, id, use)) ? id : null;
}

/** « a…@exemple.fr »: enough to recognise an address that one knows. */
export const maskedAddress = (email: string): string => email.replace(/^(.).*(@.*)$/u, '$1…$2');
