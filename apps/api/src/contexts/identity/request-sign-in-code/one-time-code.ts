import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto';

/** Ten minutes: time enough for a slow mail, too short to be worth stealing. */
export const CODE_MINUTES = 10;
/** Five guesses among a million. */
export const CODE_ATTEMPTS = 5;
/** For one address and one hour: a mailbox cannot be flooded. */
export const CODES_PER_HOUR = 5;

/** One key for each use, so that what one reveals says nothing of the other. */
export const keyFor = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'parvis', use, 32));

/** Six random digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What a person typed, without the spaces that mails and phones add; null when it cannot be a code. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0\u202f-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** What the database keeps: without the server's secret, trying the million codes on a copy of it finds nothing. */
export const codeHash = (secret: string, codeId: string, code: string): string =>
  createHmac('sha256', keyFor(secret, 'sign-in-code-hash')).update(`${codeId}:${code}`).digest('hex');

export function isCode(secret: string, codeId: string, code: string, hash: string): boolean {
  const given = Buffer.from(codeHash(secret, codeId, code), 'hex');
  const kept = Buffer.from(hash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/**
 * The code as it waits in the queue for its mail to leave. The job is written with the code's row, in one
 * transaction, so it must be able to send the code after a crash; encrypted (AES-256-GCM, bound to the row's id),
 * a copy of the database or of its log of changes does not hold it in clear. The job's row goes once the mail left.
 */
export function sealCode(secret: string, codeId: string, code: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'sign-in-code-mail'), iv);
  cipher.setAAD(Buffer.from(codeId));
  const sealed = Buffer.concat([cipher.update(code, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws when the text was changed, belongs to another code, or was sealed with another secret */
export function openCode(secret: string, codeId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFor(secret, 'sign-in-code-mail'),
    bytes.subarray(0, 12),
    { authTagLength: 16 },
  );
  decipher.setAAD(Buffer.from(codeId));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
