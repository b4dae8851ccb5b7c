import { commonHeaders, contentSecurityPolicy, newNonce } from './security-headers';

describe('what a page may load', () => {
  it('is itself: no inline script or style, no other site, no frame around', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).toContain("script-src 'self' 'nonce-abc'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('is asked with a new nonce each time', () => {
    expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100);
  });

  it('promises HTTPS only where the public has it', () => {
    expect(commonHeaders(true)).toHaveProperty('strict-transport-security');
    expect(commonHeaders(false)).not.toHaveProperty('strict-transport-security');
  });
});
