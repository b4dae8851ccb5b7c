import type { MailLanguage } from './mail-text';

/** One line: words, or words that lead somewhere. */
export type MailLine = string | { readonly label: string; readonly url: string };

/** A part of a mail, from which its text and its HTML are made: they say the same. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly MailLine[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly url?: string }[] };

export interface MailContent {
  readonly language: MailLanguage;
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** Under the signature: why one is written to, and how it stops. */
  readonly footer: readonly MailLine[];
  readonly signature: string;
}

const COLON: Record<MailLanguage, string> = { fr: '\u00a0: ', en: ': ' };

/** The text part (RFC 3676 calls `-- ` the line before a signature). */
export function textOf({ language, blocks, footer, signature }: MailContent): string {
  const line = (one: MailLine): string =>
    typeof one === 'string' ? one : one.label + COLON[language] + one.url;
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `${block.text}\n${'-'.repeat(Math.min([...block.text].length, 60))}`;
    if (block.kind === 'paragraph') return block.lines.map(line).join('\n');
    return block.items.map(({ text, url }) => `- ${text}${url ? `\n  ${url}` : ''}`).join('\n');
  });
  const end = ['-- ', signature, ...footer.map(line)].join('\n');
  return `${[...parts, end].join('\n\n')}\n`;
}

const PAGE =
  'margin:0 auto;padding:16px;max-width:36em;font:16px/1.5 sans-serif;color:#1b1b1b;background:#ffffff';
const SMALL = 'margin-top:32px;padding-top:12px;border-top:1px solid #767676;font-size:14px';

/**
 * The HTML part: headings, paragraphs and links that read well aloud, and nothing else. No picture, no script, nothing
 * asked of any server: whether it was opened stays with who opened it. What people typed is escaped, and an address in
 * it does not become a link.
 */
export function htmlOf({ language, subject, blocks, footer, signature }: MailContent): string {
  const paragraphs = (lines: readonly MailLine[]): string => `<p>${lines.map(htmlLine).join('<br>')}</p>`;
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `<h2 style="font-size:18px">${escaped(block.text)}</h2>`;
    if (block.kind === 'paragraph') return paragraphs(block.lines);
    const items = block.items.map(({ text, url }) => `<li>${url ? link(text, url) : escaped(text)}</li>`);
    return `<ul>${items.join('')}</ul>`;
  });
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    `<body style="${PAGE}"><main><h1 style="font-size:22px">${escaped(subject)}</h1>`,
    ...parts,
    `</main><footer style="${SMALL}"><p>${escaped(signature)}</p>`,
    footer.length > 0 ? paragraphs(footer) : '',
    '</footer></body></html>',
  ].join('\n');
}

const htmlLine = (line: MailLine): string =>
  typeof line === 'string' ? escaped(line).replace(/\n/g, '<br>') : link(line.label, line.url);

const link = (label: string, url: string): string =>
  `<a href="${escaped(url)}" style="color:#0b4f8a">${escaped(label)}</a>`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
