import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** What a request shows of where it comes from. */
export type Asked = Pick<IncomingMessage, 'headers' | 'socket'>;

/** Words of PARVIS_TRUSTED_PROXIES. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  none: [],
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
};

/**
 * The machines whose `X-Forwarded-For` is believed.
 * @param text words (`loopback`, `private`, `none`), addresses and prefixes, separated by commas
 * @returns null when something in it is none of these
 */
export function readProxies(text: string): BlockList | null {
  const list = new BlockList();
  const parts = text.split(',').flatMap((part) => WORDS[part.trim()] ?? [part.trim()]);
  for (const part of parts) {
    const [address = '', bits] = part.split('/');
    const version = isIP(address);
    const width = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? width : Number(bits);
    if (version === 0 || !/^\d{0,3}$/.test(bits ?? '') || bits === '' || prefix > width) return null;
    list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/**
 * The address of whoever asks: that of the other end of the connection, unless it is a proxy of ours; then the last of
 * those it speaks for that is no proxy of ours either. What stands before that is hearsay: anybody may write it.
 * @param proxies null: nobody speaks for anybody
 */
export function callerAddress({ headers, socket }: Asked, proxies: BlockList | null): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  let address = plain(socket?.remoteAddress ?? '');
  while (proxies && isOneOf(proxies, address)) {
    const before = plain(forwarded.pop() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}

const isOneOf = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');

/** Without brackets, zone, port, and without the disguise of an IPv4 address as IPv6. */
function plain(typed: string): string {
  const address = typed
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? address;
}

/**
 * The neighbourhood of an address: /24 in IPv4, /56 in IPv6, which is what a household or an office is given and can
 * change at will. Two addresses of one neighbourhood give the same text; what is no address is a neighbourhood alone.
 */
export function addressPrefix(address: string): string {
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(address) === 0) return 'unknown';
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const all = [...left, ...(tail === undefined ? [] : zeros), ...right].map((group) =>
    group.padStart(4, '0'),
  );
  return `${all.slice(0, 3).join(':')}:${(all[3] ?? '0000').slice(0, 2)}00::/56`;
}
