import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@parvis/kernel';

const MAC_BYTES = 16;

/**
 * What stands in a link that one person received: the id of a row and 128 bits that only this server can make. Nothing
 * of it is in the database: a copy of the tables opens no link.
 */
export interface PersonalLink {
  /** @param id a UUID @returns 43 signs that an address may hold */
  token(secret: string, id: string): string;
  /** The id that a token is for, or null for anything that this server did not make. */
  read(secret: string, token: string): string | null;
}

/** @param use of the links, such as `guardian-link`: a token made for one use opens nothing of another */
export function personalLink(use: string): PersonalLink {
  const macOf = (secret: string, id: string): Buffer =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, 'parvis', use, 32)))
      .update(id)
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    token: (secret, id) => Buffer.concat([bytesOf(id), macOf(secret, id)]).toString('base64url'),
    read: (secret, token) => {
      if (!/^[\w-]{43}$/.test(token)) return null;
      const bytes = Buffer.from(token, 'base64url');
      const hex = bytes.subarray(0, 16).toString('hex');
      const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      const mac = bytes.subarray(16);
      if (!isUuid(id) || mac.length !== MAC_BYTES) return null;
      return timingSafeEqual(mac, macOf(secret, id)) ? id : null;
    },
  };
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** « a…@exemple.fr »: enough to recognise an address that one knows. */
export const maskedAddress = (email: string): string => email.replace(/^(.).*(@.*)$/u, '$1…$2');
