import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network of an address: the first three numbers of IPv4 (one household or one school), the first three groups
 * of IPv6 (what a provider gives to one subscriber). What is no address is a network of its own.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...zeros, ...end]
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** What is kept of it for an hour: nobody can go back from it to the network without the server's secret. */
export const networkDigest = (secret: string, address: string, hour: Date): string =>
  createHmac('sha256', secret)
    .update(`report ${hour.toISOString()} ${networkOf(address)}`)
    .digest('hex');
