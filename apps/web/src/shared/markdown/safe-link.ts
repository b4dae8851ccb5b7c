const SAFE = /^(https?:\/\/|mailto:)/i;
/** Blanks and controls that browsers skip when they read the scheme of an address (WHATWG URL, 4.4). */
const SKIPPED = /[\p{Cc}\p{Cf}\s]+/gu;

/** The address of a link that people wrote, or null when a browser might do more than open a page or a mail with it. */
export function safeLink(href: string): string | null {
  const bare = href.replace(SKIPPED, '');
  return SAFE.test(bare) ? bare : null;
}
