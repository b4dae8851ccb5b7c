import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a mail may stop: one follow, or all mails of what a person follows. */
export interface Stoppable {
  readonly scope: 'follow' | 'all';
  /** Of the follow, or of the person. */
  readonly id: string;
}

const SCOPES = ['follow', 'all'] as const;
const MAC_BYTES = 16;
const UUID_BYTES = 16;

const macOf = (secret: string, body: Buffer): Buffer =>
  createHmac('sha256', secret).update('parvis unsubscribe 1\0').update(body).digest().subarray(0, MAC_BYTES);

/**
 * A word that stops mails without a session and can do nothing else: scope, id, and 128 bits of HMAC-SHA-256. It does
 * not expire: the link of an old mail must still work (RFC 8058), and what it does can be undone.
 */
export function unsubscribeToken(secret: string, { scope, id }: Stoppable): string {
  const body = Buffer.concat([
    Buffer.from([SCOPES.indexOf(scope)]),
    Buffer.from(id.replaceAll('-', ''), 'hex'),
  ]);
  return Buffer.concat([body, macOf(secret, body)]).toString('base64url');
}

/** Null for whatever we did not write. */
export function readUnsubscribeToken(secret: string, token: string): Stoppable | null {
  if (!/^[\w-]{44}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, 1 + UUID_BYTES);
  if (!timingSafeEqual(bytes.subarray(1 + UUID_BYTES), macOf(secret, body))) return null;
  const scope = SCOPES[body[0] ?? SCOPES.length];
  const hex = body.subarray(1).toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return scope ? { scope, id } : null;
}

/** Where a mail's link leads; `POST` to it stops, `GET` asks first. */
export const unsubscribePath = (secret: string, what: Stoppable): string =>
  `/desabonner/${unsubscribeToken(secret, what)}`;
