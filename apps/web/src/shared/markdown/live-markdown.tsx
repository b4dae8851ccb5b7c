import { useEffect, useState } from 'react';
import { MarkdownText } from './markdown-text';

type Parse = typeof import('./parse').parseMarkdown;

/** A text while it is being written: as typed, then as it will be read, once the parser has come. */
export function LiveMarkdown({ source }: { source: string }) {
  const [parse, setParse] = useState<Parse>();
  useEffect(() => {
    // Without the parser (no network) the text stays as it was typed, which can be read too.
    import('./parse').then(({ parseMarkdown }) => setParse(() => parseMarkdown)).catch(() => undefined);
  }, []);
  return <MarkdownText nodes={parse ? parse(source) : [{ tag: 'p', children: [source] }]} />;
}
