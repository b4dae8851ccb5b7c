import { ok, refuse, type Result } from '@parvis/kernel';
import { parse } from 'csv-parse/sync';
import { LIST_LIMITS, type LineFault } from './list-limits';

/** Lines read in one go, between two turns of the server. */
const SLICE = 500;

export interface CutLine {
  /** As a spreadsheet counts: the header is 1. */
  readonly line: number;
  readonly cells: readonly string[] | LineFault;
}

const UTF_16 = /^(?:\xFF\xFE|\xFE\xFF)/;

/**
 * UTF-8, with or without a byte order mark, else Windows-1252, which spreadsheets call ANSI and which holds Latin-1.
 * Null: UTF-16, or no text at all.
 */
export function decodeList(bytes: Buffer): string | null {
  if (UTF_16.test(bytes.subarray(0, 2).toString('latin1')) || bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the header uses most; none: one column. */
export function separatorOf(header: string): ';' | ',' | '\t' {
  const count = (separator: string) => header.split(separator).length;
  const [best] = ([';', ',', '\t'] as const).toSorted((one, other) => count(other) - count(one));
  return best ?? ';';
}

/** One line of text for one person: a quoted cell never spans lines, so that one fault spoils one line. */
export async function* cutLines(
  text: string,
  separator: string,
): AsyncGenerator<Result<readonly CutLine[], 'list_too_long'>> {
  const lines = text.split('\n');
  if (lines.length > LIST_LIMITS.lines * 2) return yield refuse('list_too_long');
  for (let at = 0; at < lines.length; at += SLICE) {
    yield ok(cutSlice(lines.slice(at, at + SLICE), at + 1, separator));
    // Other requests have their turn.
    await new Promise((resume) => setImmediate(resume));
  }
}

function cutSlice(slice: readonly string[], first: number, separator: string): CutLine[] {
  const written = slice
    .map((text, index) => ({ line: first + index, text: text.replace(/\r$/, '') }))
    .filter(({ text }) => text.trim() !== '');
  const together = cellsTogether(
    written.map(({ text }) => text),
    separator,
  );
  return written.map(({ line, text }, index) => ({
    line,
    cells: together?.[index] ?? cellsOf(text, separator),
  }));
}

/** All at once, which is quick; null when a fault is among them, and each is read alone. */
function cellsTogether(texts: readonly string[], separator: string): string[][] | null {
  if (texts.some((text) => text.length > LIST_LIMITS.lineLength)) return null;
  if (!texts.some((text) => text.includes('"')))
    return texts.map((text) => text.split(separator).map((cell) => cell.trim()));
  const records = parsed(texts.join('\n'), separator);
  // Fewer: a quoted cell went over the end of its line.
  return records?.length === texts.length ? records : null;
}

const cellsOf = (text: string, separator: string): readonly string[] | LineFault =>
  text.length > LIST_LIMITS.lineLength ? 'line_too_long' : (parsed(text, separator)?.[0] ?? 'line_quotes');

/** Null: quotes that do not close, or stand where none may. */
function parsed(text: string, separator: string): string[][] | null {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, trim: true });
  } catch {
    return null;
  }
}
