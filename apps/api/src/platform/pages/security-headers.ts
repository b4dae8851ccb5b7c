/**
 * What a page may load: itself, and nothing of others. `style` attributes written by the server are refused too:
 * lint forbids them, and what a script sets through the DOM is not concerned. No inline script runs, so no nonce is
 * needed (the state of a page is JSON, which no browser runs): two readers get the same bytes.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

const TWO_YEARS_S = 63_072_000;

/** On every answer of the host, pages and files alike. */
export const commonHeaders = (https: boolean): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  ...(https ? { 'strict-transport-security': `max-age=${TWO_YEARS_S}; includeSubDomains` } : {}),
});
