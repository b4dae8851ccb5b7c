import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { inline } from './inline';

/** Quotes in quotes in lists: past this, the rest is shown as typed. */
const DEEPEST = 8;

type Draw = (token: never, key: number, depth: number) => ReactNode;

function list({ ordered, start, items }: Tokens.List, key: number, depth: number): ReactNode {
  const lines = items.map((item, index) => <li key={index}>{blocks(item.tokens, depth + 1)}</li>);
  if (!ordered) return <ul key={key}>{lines}</ul>;
  return (
    <ol key={key} start={start === '' ? undefined : start}>
      {lines}
    </ol>
  );
}

/** Titles of a text stand under the page's own: they begin at the third level. */
const drawn: Readonly<Record<string, Draw>> = {
  space: () => null,
  def: () => null,
  paragraph: ({ tokens }: Tokens.Paragraph, key) => <p key={key}>{inline(tokens)}</p>,
  heading: ({ depth, tokens }: Tokens.Heading, key) =>
    depth <= 2 ? <h3 key={key}>{inline(tokens)}</h3> : <h4 key={key}>{inline(tokens)}</h4>,
  blockquote: ({ tokens }: Tokens.Blockquote, key, depth) => (
    <blockquote key={key}>{blocks(tokens, depth + 1)}</blockquote>
  ),
  list,
  hr: (_: Tokens.Hr, key) => <hr key={key} />,
  code: ({ text }: Tokens.Code, key) => (
    <pre key={key}>
      <code>{text}</code>
    </pre>
  ),
};
const WORDS = new Set([
  'text',
  'strong',
  'em',
  'del',
  'codespan',
  'br',
  'escape',
  'link',
  'image',
  'checkbox',
]);

function blocks(tokens: readonly Token[], depth: number): ReactNode[] {
  return tokens.map((token, key) => {
    const draw = Object.hasOwn(drawn, token.type) ? drawn[token.type] : undefined;
    if (draw && depth <= DEEPEST) return draw(token as never, key, depth);
    if (WORDS.has(token.type)) return <span key={key}>{inline([token])}</span>;
    return <p key={key}>{token.raw}</p>;
  });
}

function read(source: string): ReactNode[] {
  try {
    return blocks(lexer(source, { gfm: true, breaks: true }), 0);
  } catch {
    // A text made to exhaust the parser is still a text.
    return [<p key="0">{source}</p>];
  }
}

/**
 * What people wrote in Markdown, as React elements: no HTML is ever made from it, only the elements named above.
 * Links open http, https and mailto addresses; pictures show their words.
 */
export function Markdown({ source }: { source: string }) {
  return (
    <div className="prose" dir="auto">
      {read(source)}
    </div>
  );
}
