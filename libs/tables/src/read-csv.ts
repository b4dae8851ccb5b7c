import { ok, refuse, type Result } from '@parvis/kernel';

/** One row: its trimmed fields and the line it starts on, from 1. A spreadsheet's rows have the same shape. */
export interface TableRow {
  readonly line: number;
  readonly fields: readonly string[];
}

export const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvTable {
  readonly separator: Separator;
  readonly rows: readonly TableRow[];
}

/** A quote that never closes: its line. */
export interface CsvProblem {
  readonly code: 'unclosed_quote';
  readonly line: number;
}

/**
 * The rows of a CSV text (RFC 4180) with `,`, `;` or tabs, whichever the first line has most of outside quotes; rows that
 * hold nothing are dropped. A quoted field may hold separators, line breaks and `""`. One pass.
 */
export function readCsv(text: string): Result<CsvTable, CsvProblem> {
  const clean = (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  const separator = separatorOf(clean);
  const rows: TableRow[] = [];
  let line = 1;
  let at = 0;
  while (at < clean.length) {
    const row = readRow(clean, at, separator);
    if (!row) return refuse({ code: 'unclosed_quote', line });
    const fields = row.fields.map((field) => field.trim());
    if (fields.some((field) => field !== '')) rows.push({ line, fields });
    line += row.lines;
    at = row.next;
  }
  return ok({ separator, rows });
}

/** Where a line of the text has none of them, there is one column: any separator does. */
function separatorOf(text: string): Separator {
  const start = text.search(/[^\n]/);
  const first = text.slice(Math.max(0, start)).split('\n', 1)[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

interface ReadRow {
  readonly fields: string[];
  /** Where the next row starts, and how many lines this one took. */
  readonly next: number;
  readonly lines: number;
}

function readRow(text: string, start: number, separator: Separator): ReadRow | null {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    let field = '';
    // Spaces before an opening quote are a habit of hands, not content.
    const opening = skipSpaces(text, at);
    if (text[opening] === '"') {
      const quoted = readQuoted(text, opening + 1);
      if (!quoted) return null;
      field = quoted.value;
      at = quoted.next;
      lines += field.split('\n').length - 1;
    }
    const end = endOfField(text, at, separator);
    fields.push(field + text.slice(at, end));
    if (text[end] !== separator) return { fields, next: end + 1, lines };
    at = end + 1;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function readQuoted(text: string, start: number): { value: string; next: number } | null {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') return { value: parts.join('"'), next: close + 1 };
    at = close + 2;
  }
}

function endOfField(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}
