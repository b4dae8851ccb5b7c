import { isIP } from 'node:net';

/** For whom a passkey is made: the host that browsers tie it to, and the pages that may ask for it. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

const isOwnComputer = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost');

/**
 * Null where browsers make no passkey: over plain http, except on one's own computer, and at an address in figures
 * (WebAuthn 5.1.3: the id is a domain).
 * @param publicUrl the address that residents type; without one, the server is only used at `localhost`
 * @param host of the request
 */
export function relyingParty(publicUrl: string | undefined, host: string | undefined): RelyingParty | null {
  const address = publicUrl ?? `http://${host ?? ''}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return null;
  if (isOwnComputer(hostname)) return { id: hostname, origin };
  return publicUrl && protocol === 'https:' ? { id: hostname, origin } : null;
}
