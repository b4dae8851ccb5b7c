import type { MailLanguage } from '../../../platform/mail/mail-text';
import { OTHER, type PersonalRows } from '../../../platform/privacy/read-personal-rows';
import { exportWords, wordOf } from '../../../platform/privacy/privacy-words';

/** What heads the page. */
export interface ExportHead {
  readonly name: string;
  readonly town: string;
  readonly madeAt: Date;
  readonly language: MailLanguage;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const LOOK = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
section{border-top:1px solid;margin-top:2rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}article{margin:1rem 0;padding:.5rem 1rem;border:1px solid #aaa}
@media(max-width:30rem){dl{grid-template-columns:1fr}}@media print{article{break-inside:avoid}}`;

/** One page for a person, without script, image or link: it is read from a disk, years later. */
export function exportPage(head: ExportHead, read: readonly PersonalRows[]): string {
  const words = exportWords(head.language);
  const say = (sentence: string) =>
    escaped(
      sentence
        .replace('{{name}}', head.name)
        .replace('{{town}}', head.town)
        .replace('{{date}}', shown(head.madeAt, head.language)),
    );
  const full = read.filter(({ rows }) => rows.length > 0);
  const empty = [...new Set(read.filter(({ rows }) => rows.length === 0).map(({ table }) => table))].filter(
    (table) => !full.some((one) => one.table === table),
  );
  return `<!doctype html>
<html lang="${head.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(words.title)}</title><style>${LOOK}</style></head><body>
<h1>${say(words.title)}</h1><p>${say(words.lead)}</p><p>${say(words.rights)}</p>
${full.map((one) => tableSection(one, head.language)).join('\n')}
<section><h2>${say(words.nothing)}</h2><p>${empty.map((table) => escaped(wordOf(words, 'tables', table))).join(' · ')}</p></section>
</body></html>
`;
}

function tableSection({ processing, table, rows }: PersonalRows, language: MailLanguage): string {
  const words = exportWords(language);
  const name = escaped(wordOf(words, 'tables', table));
  const purpose = escaped(wordOf(words, 'processings', processing, 'purpose'));
  return `<section><h2>${name}</h2><p>${purpose}</p>
${rows.map((row) => `<article><dl>${rowLines(row, language)}</dl></article>`).join('\n')}</section>`;
}

function rowLines(row: Readonly<Record<string, unknown>>, language: MailLanguage): string {
  const words = exportWords(language);
  return Object.entries(row)
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([property, value]) =>
        `<dt>${escaped(wordOf(words, 'columns', property))}</dt><dd>${escaped(shown(value, language))}</dd>`,
    )
    .join('');
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A value as a person reads it. Instants arrive as dates, or as ISO text once ids of others were replaced. */
function shown(value: unknown, language: MailLanguage): string {
  const words = exportWords(language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value instanceof Date || (typeof value === 'string' && INSTANT.test(value)))
    return new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(new Date(value));
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll(OTHER, words.other);
}
