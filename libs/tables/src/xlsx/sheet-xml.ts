import type { TableRow } from '../read-csv';

/** What a cell's number points to. */
export interface Shown {
  readonly strings: readonly string[];
  /** Whether the style of this index shows a date. */
  readonly dates: readonly boolean[];
}

export interface XmlElement {
  /** Its attributes. */
  readonly tag: string;
  readonly inner: string;
  /** Where it begins in the text, and what follows it. */
  readonly start: number;
  readonly end: number;
}

/**
 * `<name …>…</name>`, in order. Prefixes (`x:`) are ignored; no entity of the file's own is ever read. One pass,
 * whatever the text: an element that nothing closes is the last.
 */
export function* elements(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)?(/?)>`, 'g');
  const closing = new RegExp(`</(?:\\w+:)?${name}>`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [tag, start] = [found[1] ?? '', found.index];
    if (found[2] === '/') yield { tag, inner: '', start, end: opening.lastIndex };
    else {
      closing.lastIndex = opening.lastIndex;
      const close = closing.exec(xml);
      if (!close) return;
      const inner = xml.slice(opening.lastIndex, close.index);
      opening.lastIndex = closing.lastIndex;
      yield { tag, inner, start, end: closing.lastIndex };
    }
  }
}

export const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const code = hex ? parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The text of a string: all its runs, but not how they are pronounced (`rPh`). */
function textIn(inner: string): string {
  let [written, at] = ['', 0];
  for (const { start, end } of elements(inner, 'rPh')) {
    written += inner.slice(at, start);
    at = end;
  }
  return plain([...elements(written + inner.slice(at), 't')].map((run) => run.inner).join(''));
}

export const sharedStrings = (xml: string): readonly string[] =>
  [...elements(xml, 'si')].map(({ inner }) => textIn(inner));

/** Formats that every spreadsheet knows as dates (ISO/IEC 29500-1, 18.8.30). */
const KNOWN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58]);

/** Of each cell style: does it show a day? Its own formats are read for `d`, `m` and `y`, outside quotes and colours. */
export function dateStyles(xml: string): readonly boolean[] {
  const own = new Map(
    [...elements(xml, 'numFmt')].map(({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      /[dy]/i.test(plain(attribute(tag, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  );
  const [cells] = [...elements(xml, 'cellXfs')];
  return [...elements(cells?.inner ?? '', 'xf')].map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return own.get(id) ?? KNOWN_DATES.has(id);
  });
}

interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
}

/** One row too many is read, so that whoever counts can refuse. */
export function sheetRows(
  xml: string,
  shown: Shown,
  { rows: most, columns }: SheetLimits,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let line = 0;
  for (const { tag, inner } of elements(xml, 'row')) {
    line = Number(attribute(tag, 'r') ?? line + 1);
    const fields: string[] = [];
    for (const cell of elements(inner, 'c')) {
      const column = columnOf(attribute(cell.tag, 'r')) ?? fields.length;
      if (column >= columns) continue;
      while (fields.length < column) fields.push('');
      fields[column] = cellText(cell, shown).trim();
    }
    if (fields.some((field) => field !== '')) rows.push({ line, fields });
    if (rows.length > most) break;
  }
  return rows;
}

/** `AB12` -> 27, from 0; null without a reference. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText({ tag, inner }: { readonly tag: string; readonly inner: string }, shown: Shown): string {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner);
  const [found] = [...elements(inner, 'v')];
  const value = plain(found?.inner ?? '');
  if (type === 's') return shown.strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n' || value === '') return value;
  return shown.dates[Number(attribute(tag, 's') ?? 0)] ? dayOf(Number(value)) : numberText(value);
}

/** `3.0` and `3` are the same; sixteen digits are a fault of floating point: fifteen are kept. */
const numberText = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
};

const DAY_MS = 86_400_000;
const FIRST = -25_569;

/** Days since 1900 as spreadsheets count them -> `yyyy-mm-dd`. */
function dayOf(serial: number): string {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return String(serial);
  // A 29 February 1900 that never was is counted: days before it are one later.
  const day = Math.floor(serial) + FIRST + (serial < 60 ? 1 : 0);
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
