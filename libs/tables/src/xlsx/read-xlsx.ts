import { ok, refuse, type Result } from '@parvis/kernel';
import type { TableRow } from '../read-csv';
import { attribute, dateStyles, elements, sharedStrings, sheetRows } from './sheet-xml';
import { entriesOf, type Inflate, textOf, type ZipEntry } from './zip';

export { type Inflate, isZip } from './zip';

export const XLSX_PROBLEM_CODES = ['not_a_workbook', 'workbook_too_large', 'workbook_locked'] as const;
export type XlsxProblemCode = (typeof XLSX_PROBLEM_CODES)[number];

/** What is never read, whatever the file says of itself. */
export const XLSX_LIMITS = { entries: 200, partBytes: 8_000_000, rows: 5_000, columns: 100 } as const;

/**
 * The rows of the first sheet of a workbook (ISO/IEC 29500, « .xlsx »), as text: shared and inline strings, numbers as
 * they are typed, dates as `yyyy-mm-dd`, formulas by the value that was last computed. Rows that hold nothing are
 * dropped; a row's line is its number in the sheet.
 * @param inflate raw DEFLATE, given by whoever calls (a pure lib has no zlib): it throws, or answers at most `most` bytes
 */
export function readXlsx(bytes: Uint8Array, inflate: Inflate): Result<readonly TableRow[], XlsxProblemCode> {
  const entries = entriesOf(bytes, XLSX_LIMITS.entries);
  if (!entries) return refuse('not_a_workbook');
  if (entries.some(({ encrypted }) => encrypted)) return refuse('workbook_locked');
  const part = (path: string): string | XlsxProblemCode | null => {
    const entry = entries.find(({ name }) => name === path);
    return entry ? read(bytes, entry, inflate) : null;
  };
  const sheet = firstSheet(part);
  if (sheet === 'workbook_too_large' || sheet === 'not_a_workbook') return refuse(sheet);
  const [strings, styles, rows] = ['xl/sharedStrings.xml', 'xl/styles.xml', sheet].map(part);
  for (const text of [strings, styles, rows]) if (isProblem(text)) return refuse(text);
  if (!rows) return refuse('not_a_workbook');
  const shown = { strings: sharedStrings(strings ?? ''), dates: dateStyles(styles ?? '') };
  return ok(sheetRows(rows, shown, XLSX_LIMITS));
}

type Part = (path: string) => string | XlsxProblemCode | null;

const isProblem = (text: string | null | undefined): text is XlsxProblemCode =>
  XLSX_PROBLEM_CODES.some((code) => code === text);

function read(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): string | XlsxProblemCode {
  const text = textOf(bytes, entry, { inflate, most: XLSX_LIMITS.partBytes });
  return text ?? (entry.bytes > XLSX_LIMITS.partBytes ? 'workbook_too_large' : 'not_a_workbook');
}

/** Where the first sheet of the workbook is kept: the file says it in two steps. */
function firstSheet(part: Part): string {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (isProblem(workbook)) return workbook;
  if (isProblem(relations)) return relations;
  const [first] = elements(workbook ?? '', 'sheet');
  const id = attribute(first?.tag ?? '', '\\w+:id');
  const lines = [...elements(relations ?? '', 'Relationship')];
  const line = lines.find(({ tag }) => id !== null && attribute(tag, 'Id') === id);
  const target = attribute(line?.tag ?? '', 'Target') ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
