import { addressPrefix, type Asked, callerAddress, readProxies } from './caller-address';

const asked = (remoteAddress: string, forwarded?: string): Asked =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as Asked;
const proxies = readProxies('loopback, private');

describe('the address of whoever asks', () => {
  it.each([
    ['nobody in between', '203.0.113.7', undefined, '203.0.113.7'],
    ['a stranger who says to be somebody else', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['our proxy', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['our proxy, as IPv6 writes it', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['our proxy, and what a stranger wrote before', '10.0.0.2', '192.0.2.9, 198.51.100.1', '198.51.100.1'],
    ['two proxies of ours', '127.0.0.1', '198.51.100.1, 192.168.1.4', '198.51.100.1'],
    ['a proxy that says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['a proxy that says nonsense', '127.0.0.1', 'nonsense', '127.0.0.1'],
    ['nothing but proxies', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['a port beside', '127.0.0.1', '198.51.100.1:5511', '198.51.100.1'],
    ['a port beside IPv6', '::1', '[2001:db8::7]:5511', '2001:db8::7'],
  ])('%s', (_, remote, forwarded, expected) => {
    expect(callerAddress(asked(remote, forwarded), proxies)).toBe(expected);
  });

  it('is never what a header says when no proxy is known', () => {
    expect(callerAddress(asked('127.0.0.1', '198.51.100.1'), null)).toBe('127.0.0.1');
    expect(callerAddress(asked('127.0.0.1', '198.51.100.1'), readProxies('none'))).toBe('127.0.0.1');
  });
});

it.each(['nonsense', '10.0.0.0/33', '10.0.0.0/', '::/129', '', '10.0.0.0/8, x'])(
  '%j names no proxy',
  (text) => {
    expect(readProxies(text)).toBeNull();
  },
);

it.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['2001:db8:1:2ff:3::9', '2001:0db8:0001:0200::/56'],
  ['2001:db8:1:2aa::1', '2001:0db8:0001:0200::/56'],
  ['2001:db8:1:300::', '2001:0db8:0001:0300::/56'],
  ['::1', '0000:0000:0000:0000::/56'],
  ['1:2:3:4:5:6:7:8', '0001:0002:0003:0000::/56'],
  ['', 'unknown'],
  ['x'.repeat(1000), 'unknown'],
])('%s is of the neighbourhood %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix);
});
