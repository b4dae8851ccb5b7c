import type { Block } from '../../../platform/documents/model/document-model';

const HEADING = /^#{1,6}\s+/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** What was written in Markdown, on paper: paragraphs, titles and lists; marks go, addresses of links stay. */
export function markdownBlocks(markdown: string): Block[] {
  return markdown.split(/\n\s*\n/).flatMap((part): Block[] => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (HEADING.test(first))
      return [
        { kind: 'heading', level: 3, text: plain(first.replace(HEADING, '')) },
        ...markdownBlocks(lines.slice(1).join('\n')),
      ];
    const items = lines.filter((line) => ITEM.test(line)).map((line) => plain(line.replace(ITEM, '')));
    const rest = plain(lines.filter((line) => !ITEM.test(line)).join(' '));
    return [
      ...(rest ? [{ kind: 'paragraph', text: rest } as const] : []),
      ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ];
  });
}

const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]{0,500})\]\(([^)\s]{0,2000})\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(/^>\s?/, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|\W)[*_](\S[^*_]{0,500})[*_](?=\W|$)/g, '$1$2')
    .trim();
