import { ok, refuse, type Result } from '@parvis/kernel';
import { problem, type PabulibProblem } from './problems';
import type { PabulibRow } from './records';

export const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section: where it opens, the column of each field, its rows. */
export interface Section {
  readonly name: SectionName;
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly PabulibRow[];
}

/** Sorts rows into the three sections. Each must be there once, with a header without repeats. */
export function splitSections(
  rows: readonly PabulibRow[],
): Result<Record<SectionName, Section>, PabulibProblem> {
  const found = new Map<SectionName, { line: number; rows: PabulibRow[] }>();
  let current: { line: number; rows: PabulibRow[] } | undefined;
  for (const row of rows) {
    const name = sectionOpenedBy(row);
    if (name) {
      if (found.has(name)) return refuse(problem('repeated_section', row.line, name));
      current = { line: row.line, rows: [] };
      found.set(name, current);
    } else if (current) current.rows.push(row);
    else return refuse(problem('outside_section', row.line, '', row.fields[0]));
  }
  const sections: Partial<Record<SectionName, Section>> = {};
  for (const name of SECTIONS) {
    const section = withHeader(name, found.get(name));
    if (!section.ok) return section;
    sections[name] = section.value;
  }
  return ok(sections as Record<SectionName, Section>);
}

/** A line that holds only the name, in any case; after capitals, a spreadsheet may have added empty fields. */
function sectionOpenedBy({ fields }: PabulibRow): SectionName | undefined {
  const first = fields.length === 1 ? fields[0]?.toUpperCase() : fields[0];
  const name = SECTIONS.find((section) => section === first);
  return name && fields.every((field, i) => i === 0 || field === '') ? name : undefined;
}

const REQUIRED: Record<SectionName, readonly string[]> = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
};

function withHeader(
  name: SectionName,
  found: { line: number; rows: PabulibRow[] } | undefined,
): Result<Section, PabulibProblem> {
  if (!found) return refuse(problem('missing_section', 0, name));
  const [header, ...rows] = found.rows;
  const columns = trimEnd(header?.fields ?? []);
  const line = header?.line ?? found.line;
  for (const column of REQUIRED[name]) {
    if (!columns.includes(column))
      return refuse(problem('missing_column', line, column, header?.fields.join(';')));
  }
  const repeated = columns.find((column, i) => columns.indexOf(column) !== i);
  if (repeated !== undefined) return refuse(problem('repeated_column', line, repeated));
  return ok({ name, line: found.line, columns, rows });
}

function trimEnd(fields: readonly string[]): readonly string[] {
  let length = fields.length;
  while (length > 0 && fields[length - 1] === '') length--;
  return fields.slice(0, length);
}

/** The first non-empty field beyond the header's last column, if any. */
export function fieldTooMany(row: PabulibRow, columns: readonly string[]): string | undefined {
  for (let i = columns.length; i < row.fields.length; i++) if (row.fields[i]) return row.fields[i];
  return undefined;
}

/** "None", in any case, means that there is no value. */
export const valueOf = (field: string | undefined): string =>
  field === undefined || field.toLowerCase() === 'none' ? '' : field;
