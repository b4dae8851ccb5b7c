import { ok, refuse, type Result } from '@parvis/kernel';
import { problem, type PabulibProblem } from './problems';

/** One row of the file: its trimmed fields and the line it starts on. */
export interface PabulibRow {
  readonly line: number;
  readonly fields: readonly string[];
}

const QUOTE = '"';

/**
 * Cuts a text into rows of `;`-separated fields, with CSV quoting as Python's `csv` reads it: a `"` opens a
 * quoted field only at its start, `""` inside is one `"`, what follows the closing quote is kept as it is.
 * Blank lines are dropped; a quoted field may hold line breaks. One pass: linear in the length of the text.
 */
export function readRecords(text: string): Result<PabulibRow[], PabulibProblem> {
  const rows: PabulibRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  // Sought again only once passed, so that a file without quotes is searched for one exactly once.
  let quote = text.indexOf(QUOTE, at);
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at);
    if (quote < 0 || quote > end) {
      addRow(rows, line, text.slice(at, end).split(';'));
      at = end + 1;
      line++;
    } else {
      const quoted = readQuotedRow(text, at);
      if (!quoted) return refuse(problem('unclosed_quote', line, '', text.slice(at, end)));
      addRow(rows, line, quoted.fields);
      for (let i = text.indexOf('\n', at); i >= 0 && i < quoted.next; i = text.indexOf('\n', i + 1)) line++;
      at = quoted.next;
    }
  }
  return ok(rows);
}

function addRow(rows: PabulibRow[], line: number, raw: readonly string[]): void {
  const fields = raw.map((field) => field.trim());
  if (fields.length > 1 || fields[0] !== '') rows.push({ line, fields });
}

/** A row with at least one `"`, from `start`; null when a quoted field never closes. `next` is where the next row starts. */
function readQuotedRow(text: string, start: number): { fields: string[]; next: number } | null {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text[at] === QUOTE) {
      const quoted = readQuoted(text, at + 1);
      if (!quoted) return null;
      field = quoted.value;
      at = quoted.next;
    }
    const end = endOfField(text, at);
    fields.push(field + text.slice(at, end));
    if (text[end] !== ';') return { fields, next: end + 1 };
    at = end + 1;
  }
}

function readQuoted(text: string, start: number): { value: string; next: number } | null {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0) return null;
    parts.push(text.slice(at, close));
    if (text[close + 1] !== QUOTE) return { value: parts.join(QUOTE), next: close + 1 };
    at = close + 2;
  }
}

function endOfField(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ';' && text[at] !== '\n') at++;
  return at;
}
