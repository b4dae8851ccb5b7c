import { inflateRawSync } from 'node:zlib';
import { type Result, ok, refuse } from '@parvis/kernel';
import { type MemberRow, type MemberRowProblem, readMemberRows } from '@parvis/mandates';
import { decodeText, type Inflate, isZip, readCsv, readXlsx, type TableRow } from '@parvis/tables';
import type { CollegeEntity } from '../tables/college.entity';
import type { MemberRowProblem as ShownProblem } from './add-members.result';

const MOST_BYTES = 300_000;

const inflate: Inflate = (packed, most) => inflateRawSync(packed, { maxOutputLength: most });

/**
 * The members of a list: a CSV file, in UTF-8 or Latin-1, with `;`, `,` or tabs; or the first sheet of an `.xlsx` one.
 * Its bytes say which, whatever its name.
 * @param file bytes in base64
 */
export function readMemberList(
  file: string,
  colleges: readonly CollegeEntity[],
): Result<readonly MemberRow[], readonly ShownProblem[]> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > MOST_BYTES) return refuse([{ line: 0, rule: 'file_too_large', found: null }]);
  const table = isZip(bytes) ? sheetOf(bytes) : textOf(bytes);
  if (!table.ok) return refuse([table.error]);
  const read = readMemberRows(table.value, colleges);
  return read.ok ? ok(read.value.rows) : refuse(read.error.map(shown));
}

function sheetOf(bytes: Buffer): Result<readonly TableRow[], ShownProblem> {
  const sheet = readXlsx(bytes, inflate);
  return sheet.ok ? sheet : refuse({ line: 0, rule: sheet.error, found: null });
}

function textOf(bytes: Buffer): Result<readonly TableRow[], ShownProblem> {
  const decoded = decodeText(bytes);
  if (!decoded) return refuse({ line: 0, rule: 'not_a_text', found: null });
  const table = readCsv(decoded.text);
  return table.ok
    ? ok(table.value.rows)
    : refuse({ line: table.error.line, rule: table.error.code, found: null });
}

const shown = (problem: MemberRowProblem): ShownProblem => ({
  line: problem.line,
  rule: problem.code,
  found: 'found' in problem ? String(problem.found) : null,
});
