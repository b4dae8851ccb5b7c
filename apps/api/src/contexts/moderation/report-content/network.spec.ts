import { networkDigest } from './network';

describe('the network that an anonymous report comes from', () => {
  it('is kept as a digest that changes with the hour and the secret', () => {
    const hour = new Date('2027-03-09T10:00:00Z');
    const digest = networkDigest('s'.repeat(32), '192.0.2.1', hour);
    expect(digest).toBe(networkDigest('s'.repeat(32), '192.0.2.200', hour));
    expect(digest).not.toBe(networkDigest('t'.repeat(32), '192.0.2.1', hour));
    expect(digest).not.toBe(networkDigest('s'.repeat(32), '192.0.2.1', new Date('2027-03-09T11:00:00Z')));
    expect(digest).not.toContain('192');
  });
});
