export const markdownTags = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h3',
  'h4',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'strong',
  'ul',
] as const;

/** A text once parsed: what a loader can hand over. */
export type MarkdownNode =
  string | { tag: (typeof markdownTags)[number]; children: MarkdownNode[]; href?: string; start?: number };
