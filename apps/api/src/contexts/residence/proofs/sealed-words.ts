import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** For what, and bound to which row: what was sealed for one opens for no other. */
export interface SealedFor {
  readonly secret: string;
  readonly use: 'residence-letter' | 'residence-list-request';
  readonly id: string;
}

const keyOf = ({ secret, use }: SealedFor): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'parvis', use, 32));

/** AES-256-GCM: a copy of the database tells nothing of it without the server's secret. */
export function sealWords(how: SealedFor, words: object): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(how), iv);
  cipher.setAAD(Buffer.from(how.id));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(words), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the text was changed, belongs to another row, or was sealed with another secret */
export function openWords<T>(how: SealedFor, sealed: string): T {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(how), bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(how.id));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  return JSON.parse(text) as T;
}
