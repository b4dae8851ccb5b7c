import { type Result, ok, refuse } from '@parvis/kernel';
import { type MemberRow, type MemberRowProblem, readMemberRows } from '@parvis/mandates';
import { decodeText, readCsv } from '@parvis/tables';
import type { CollegeEntity } from '../tables/college.entity';
import type { MemberRowProblem as ShownProblem } from './add-members.result';

const MOST_BYTES = 300_000;

/**
 * The members of a CSV file, in UTF-8 or Latin-1, with `;`, `,` or tabs.
 * @param file bytes in base64
 */
export function readMemberList(
  file: string,
  colleges: readonly CollegeEntity[],
): Result<readonly MemberRow[], readonly ShownProblem[]> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > MOST_BYTES) return refuse([{ line: 0, rule: 'file_too_large', found: null }]);
  const decoded = decodeText(bytes);
  if (!decoded) return refuse([{ line: 0, rule: 'not_a_text', found: null }]);
  const table = readCsv(decoded.text);
  if (!table.ok) return refuse([{ line: table.error.line, rule: table.error.code, found: null }]);
  const read = readMemberRows(table.value.rows, colleges);
  return read.ok ? ok(read.value.rows) : refuse(read.error.map(shown));
}

const shown = (problem: MemberRowProblem): ShownProblem => ({
  line: problem.line,
  rule: problem.code,
  found: 'found' in problem ? String(problem.found) : null,
});
