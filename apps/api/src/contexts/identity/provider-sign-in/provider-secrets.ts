import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { keyFor } from '../request-sign-in-code/one-time-code';

export const stateHash = (state: string): string => createHash('sha256').update(state).digest('hex');

/** The same person of the same provider gives the same hash; nobody finds the subject from it. */
export const subjectHash = (secret: string, issuer: string, subject: string): string =>
  createHmac('sha256', keyFor(secret, 'provider-subject')).update(`${issuer}\n${subject}`).digest('hex');

/** AES-256-GCM, bound to `about`: what is moved to another row does not open. */
export function seal(secret: string, about: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'provider-seal'), iv);
  cipher.setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the text was changed, moved, or sealed with another secret */
export function unseal(secret: string, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const key = keyFor(secret, 'provider-seal');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
