// Reading the project's own Markdown: links and the headings they can lead to.

/** Fenced and inline code: what looks like a link there is none. */
const CODE = /^```[\s\S]*?^```|`[^`\n]*`/gm;

export interface PageLink {
  /** Relative to the page; '' for a heading of the same page. */
  file: string;
  /** Without its #; '' for the whole page. */
  anchor: string;
}

/** Links and pictures of a page that stay inside the repository. */
export function linksIn(page: string): PageLink[] {
  return [...page.replace(CODE, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = target.split('#');
      return { file: decodeURI(file), anchor };
    });
}

/** What a heading is called in addresses, as GitHub makes it: small letters, no punctuation, a hyphen for a space. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Every anchor of a page; a heading said twice gets `-1`, then `-2`. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const found = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading] of page.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const name = anchorOf(heading ?? '');
    const times = found.get(name) ?? 0;
    found.set(name, times + 1);
    anchors.add(times === 0 ? name : `${name}-${times}`);
  }
  return anchors;
}
