import { networkDigest, networkOf } from './network';

describe('the network that an anonymous report comes from', () => {
  it('is the neighbourhood of an address, however it is written', () => {
    expect(networkOf('192.0.2.17')).toBe('192.0.2');
    expect(networkOf('::ffff:192.0.2.99')).toBe('192.0.2');
    expect(networkOf('2001:DB8:0a:1::7')).toBe('2001:db8:a');
    expect(networkOf('2001:db8:a:ffff:1:2:3:4')).toBe('2001:db8:a');
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0');
    expect(networkOf('')).toBe('');
  });

  it('is kept as a digest that changes with the hour and the secret', () => {
    const hour = new Date('2027-03-09T10:00:00Z');
    const digest = networkDigest('s'.repeat(32), '192.0.2.1', hour);
    expect(digest).toBe(networkDigest('s'.repeat(32), '192.0.2.200', hour));
    expect(digest).not.toBe(networkDigest('t'.repeat(32), '192.0.2.1', hour));
    expect(digest).not.toBe(networkDigest('s'.repeat(32), '192.0.2.1', new Date('2027-03-09T11:00:00Z')));
    expect(digest).not.toContain('192');
  });
});
