import { lexer, type Token, type Tokens } from 'marked';
import type { MarkdownNode } from './tree';

// Heavy (16 kB): a page that only shows a text parses it in its loader, and the browser never fetches this.

/** Quotes in quotes in lists: past this, the rest is shown as typed. */
const DEEPEST = 8;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};
const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);

type ReadWords = (token: never) => MarkdownNode[];

/** One kind of token, one element; a kind that is not here is shown as it was typed. */
const words: Readonly<Record<string, ReadWords>> = {
  strong: ({ tokens }: Tokens.Strong) => [{ tag: 'strong', children: inline(tokens) }],
  em: ({ tokens }: Tokens.Em) => [{ tag: 'em', children: inline(tokens) }],
  del: ({ tokens }: Tokens.Del) => [{ tag: 'del', children: inline(tokens) }],
  codespan: ({ text }: Tokens.Codespan) => [{ tag: 'code', children: [text] }],
  br: () => [{ tag: 'br', children: [] }],
  escape: ({ text }: Tokens.Escape) => [text],
  checkbox: () => [],
  image: ({ text }: Tokens.Image) => [text],
  text: ({ text, tokens }: Tokens.Text) => (tokens ? inline(tokens) : [decode(text)]),
  link: ({ href, tokens }: Tokens.Link) => [{ tag: 'a', href, children: inline(tokens) }],
};

/** Words, emphasis and links. HTML and anything unknown come out as the characters that were typed. */
const inline = (tokens: readonly Token[]): MarkdownNode[] =>
  tokens.flatMap((token) =>
    Object.hasOwn(words, token.type) ? (words[token.type]?.(token as never) ?? []) : [token.raw],
  );

type ReadBlock = (token: never, depth: number) => MarkdownNode[];

/** Titles of a text stand under the page's own: they begin at the third level. */
const parts: Readonly<Record<string, ReadBlock>> = {
  space: () => [],
  def: () => [],
  paragraph: ({ tokens }: Tokens.Paragraph) => [{ tag: 'p', children: inline(tokens) }],
  heading: ({ depth, tokens }: Tokens.Heading) => [
    { tag: depth <= 2 ? 'h3' : 'h4', children: inline(tokens) },
  ],
  blockquote: ({ tokens }: Tokens.Blockquote, depth) => [
    { tag: 'blockquote', children: blocks(tokens, depth + 1) },
  ],
  list: ({ ordered, start, items }: Tokens.List, depth) => [
    {
      tag: ordered ? 'ol' : 'ul',
      ...(ordered && start !== '' ? { start } : {}),
      children: items.map((item) => ({ tag: 'li', children: blocks(item.tokens, depth + 1) })),
    },
  ],
  hr: () => [{ tag: 'hr', children: [] }],
  code: ({ text }: Tokens.Code) => [{ tag: 'pre', children: [{ tag: 'code', children: [text] }] }],
};

const blocks = (tokens: readonly Token[], depth: number): MarkdownNode[] =>
  tokens.flatMap((token): MarkdownNode[] => {
    const read = Object.hasOwn(parts, token.type) ? parts[token.type] : undefined;
    if (read && depth <= DEEPEST) return read(token as never, depth);
    if (Object.hasOwn(words, token.type)) return [{ tag: 'span', children: inline([token]) }];
    return [{ tag: 'p', children: [token.raw] }];
  });

/** What people wrote in Markdown, as plain data: only the elements named here, and no HTML. */
export function parseMarkdown(source: string): MarkdownNode[] {
  try {
    return blocks(lexer(source, { gfm: true, breaks: true }), 0);
  } catch {
    // A text made to exhaust the parser is still a text.
    return [{ tag: 'p', children: [source] }];
  }
}
