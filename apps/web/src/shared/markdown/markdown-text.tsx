import { createElement, type ReactNode } from 'react';
import { safeLink } from './safe-link';
import { markdownTags, type MarkdownNode } from './tree';

function draw(node: MarkdownNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, children, href, start } = node;
  // What comes out is decided here, whatever was handed over.
  const address = tag === 'a' ? safeLink(href ?? '') : undefined;
  const known = markdownTags.includes(tag) && (tag !== 'a' || address) ? tag : 'span';
  const link = address ? { href: address, rel: 'nofollow ugc noopener noreferrer' } : {};
  return createElement(
    known,
    { key, ...link, start: known === 'ol' ? start : undefined },
    ...children.map(draw),
  );
}

/**
 * A parsed text as React elements: no HTML is ever made from it, only the elements of the list.
 * Links open http, https and mailto addresses; pictures show their words.
 */
export const MarkdownText = ({ nodes }: { nodes: readonly MarkdownNode[] }) => (
  <div className="prose" dir="auto">
    {nodes.map(draw)}
  </div>
);
