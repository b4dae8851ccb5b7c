import { commonHeaders, CONTENT_SECURITY_POLICY } from './security-headers';

describe('what a page may load', () => {
  it('is itself: no inline script or style, no other site, no frame around', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|nonce|\*|https?:/);
  });

  it('promises HTTPS only where the public has it', () => {
    expect(commonHeaders(true)).toHaveProperty('strict-transport-security');
    expect(commonHeaders(false)).not.toHaveProperty('strict-transport-security');
  });
});
