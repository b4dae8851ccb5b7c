import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What stands in the window of the envelope. */
export interface PostalAddress {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'parvis', 'residence-letter', 32));

/** AES-256-GCM, bound to the letter: a copy of the database tells no address without the server's secret. */
export function sealAddress(secret: string, letterId: string, address: PostalAddress): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv);
  cipher.setAAD(Buffer.from(letterId));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(address), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the text was changed, belongs to another letter, or was sealed with another secret */
export function openAddress(secret: string, letterId: string, sealed: string): PostalAddress {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(letterId));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  return JSON.parse(text) as PostalAddress;
}
