import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { safeLink } from './safe-link';

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

/** One kind of token, one element; a kind that is not here is shown as it was typed. */
const drawn: Readonly<Record<string, (token: never, key: number) => ReactNode>> = {
  strong: ({ tokens }: Tokens.Strong, key) => <strong key={key}>{inline(tokens)}</strong>,
  em: ({ tokens }: Tokens.Em, key) => <em key={key}>{inline(tokens)}</em>,
  del: ({ tokens }: Tokens.Del, key) => <del key={key}>{inline(tokens)}</del>,
  codespan: ({ text }: Tokens.Codespan, key) => <code key={key}>{text}</code>,
  br: (_: Tokens.Br, key) => <br key={key} />,
  escape: ({ text }: Tokens.Escape) => text,
  checkbox: () => null,
  image: ({ text }: Tokens.Image) => text,
  text: ({ text, tokens }: Tokens.Text, key) =>
    tokens ? <Fragment key={key}>{inline(tokens)}</Fragment> : decode(text),
  link: ({ href, tokens }: Tokens.Link, key) => {
    const address = safeLink(href);
    if (!address) return <Fragment key={key}>{inline(tokens)}</Fragment>;
    return (
      <a key={key} href={address} rel="nofollow ugc noopener noreferrer">
        {inline(tokens)}
      </a>
    );
  },
};

/** Words, emphasis and links. HTML and anything unknown come out as the characters that were typed. */
export function inline(tokens: readonly Token[]): ReactNode[] {
  return tokens.map((token, key) => {
    const draw = Object.hasOwn(drawn, token.type) ? drawn[token.type] : undefined;
    return draw ? draw(token as never, key) : token.raw;
  });
}
