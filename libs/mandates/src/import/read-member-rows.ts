import { ok, refuse, type Result } from '@parvis/kernel';
import { type ColumnNames, type Columns, findColumns, folded, type TableRow } from '@parvis/tables';
import { readDate, readDesignation, readEmail, readNumber, readSex, readStanding, type Read } from './fields';
import type { MemberColumn, MemberRow, MemberRowProblem, MemberRows, RowProblemCode } from './member-row';

/** First the header that we print in a model file, then what town halls write. */
const NAMES: ColumnNames<MemberColumn> = {
  number: ['numéro', 'no', 'n°', 'nº', 'num', 'rang'],
  name: ['nom', 'nom complet', 'nom et prénom', 'nom prénom', 'membre', 'name'],
  firstName: ['prénom', 'first name'],
  organisation: ['organisation', 'structure', 'association', 'organisme'],
  email: ['courriel', 'adresse courriel', 'e-mail', 'email', 'mail', 'adresse électronique', 'mél'],
  college: ['collège', 'college'],
  sex: ['sexe', 'genre', 'civilité'],
  designation: ['mode de désignation', 'mode_designation', 'désignation'],
  source: ['source', 'liste', 'liste d’origine'],
  standing: ['qualité', 'titulaire ou complémentaire'],
  from: ['début', 'début de mandat', 'date de début', 'du'],
  until: ['fin', 'fin de mandat', 'date de fin', 'au'],
};

const MOST_ROWS = 2_000;
const MOST_CHARACTERS = 200;
const SHOWN = 60;

export interface KnownCollege {
  readonly key: string;
  readonly name: string;
}

/**
 * The people of a list, from the rows of a CSV text or of a sheet, the first one being the headers. Nothing is read
 * unless all is: every bad row is told with its line, its column and what stands there, and nothing of it is guessed.
 * A college is known by its name or its key, in any case, with or without accents.
 */
export function readMemberRows(
  rows: readonly TableRow[],
  colleges: readonly KnownCollege[],
): Result<MemberRows, readonly MemberRowProblem[]> {
  const [header, ...body] = rows;
  if (!header || body.length === 0) return refuse([{ code: 'no_rows', line: header?.line ?? 1, limit: 1 }]);
  if (body.length > MOST_ROWS)
    return refuse([{ code: 'too_many_rows', line: body[MOST_ROWS]?.line ?? 0, limit: MOST_ROWS }]);
  const columns = findColumns(header.fields, NAMES, ['college']);
  if (!columns.ok) return refuse(columns.error.map((found) => ({ ...found, line: header.line })));
  const problems: MemberRowProblem[] = [];
  const width = header.fields.length;
  const read = body.map((row) => readRow(row, { at: columns.value.at, width, colleges, problems }));
  problems.push(...twice(read, 'email', 'email_twice'), ...twice(read, 'number', 'number_twice'));
  problems.sort((a, b) => a.line - b.line);
  return problems.length === 0
    ? ok({ rows: ranked(read), ignored: columns.value.ignored })
    : refuse(problems);
}

interface Reading {
  readonly at: Columns<MemberColumn>['at'];
  readonly width: number;
  readonly colleges: readonly KnownCollege[];
  readonly problems: MemberRowProblem[];
}

function readRow(row: TableRow, { at, width, colleges, problems }: Reading): MemberRow {
  const { line, fields } = row;
  const fault = (code: RowProblemCode, column: MemberColumn | null, found: string) =>
    problems.push({ code, line, column, found: found.slice(0, SHOWN) });
  const text = (column: MemberColumn): string | null => {
    const index = at[column];
    const found = index === undefined ? '' : (fields[index] ?? '');
    if (found.length > MOST_CHARACTERS) fault('too_long', column, found);
    return found === '' ? null : found;
  };
  const value = <T>(column: MemberColumn, reader: (found: string) => Read<T>, code: RowProblemCode) => {
    const found = text(column);
    if (found === null) return null;
    const read = reader(found);
    if (!read.ok) fault(code, column, found);
    return read.ok ? read.value : null;
  };
  // A comma inside a name that nobody quoted moves every field after it.
  const extra = fields.slice(width).filter((field) => field !== '');
  if (extra.length > 0) fault('too_many_fields', null, extra.join(' '));
  const named = text('college');
  const college = colleges.find(({ key, name }) =>
    [key, name].some((one) => folded(one) === folded(named ?? '')),
  );
  if (!college) fault(named === null ? 'college_missing' : 'college_unknown', 'college', named ?? '');
  const chosen = readDesignation(text('designation'));
  const from = value('from', readDate, 'date_unknown');
  const until = value('until', readDate, 'date_unknown');
  if (from !== null && until !== null && until < from) fault('ends_before_it_begins', 'until', until);
  return {
    line,
    number: value('number', readNumber, 'number_unknown'),
    name: [text('firstName'), text('name')].filter((part) => part !== null).join(' ') || null,
    organisation: text('organisation'),
    email: value('email', readEmail, 'not_an_email'),
    college: college?.key ?? '',
    sex: value('sex', readSex, 'sex_unknown'),
    designation: chosen.designation,
    source: [chosen.source, text('source')].filter((part) => part !== null).join(' - ') || null,
    standing: value('standing', readStanding, 'standing_unknown') ?? 'titular',
    reserveRank: null,
    from,
    until,
  };
}

/** The reserve of each college, in the order of the list. */
function ranked(rows: readonly MemberRow[]): readonly MemberRow[] {
  const last = new Map<string, number>();
  return rows.map((row) => {
    if (row.standing === 'titular') return row;
    const reserveRank = (last.get(row.college) ?? 0) + 1;
    last.set(row.college, reserveRank);
    return { ...row, reserveRank };
  });
}

/** The same address or number on two lines: told on the second. */
function twice(
  rows: readonly MemberRow[],
  column: 'email' | 'number',
  code: RowProblemCode,
): readonly MemberRowProblem[] {
  const seen = new Set<string | number>();
  return rows.flatMap((row) => {
    const found = row[column];
    if (found === null) return [];
    if (seen.has(found)) return [{ code, line: row.line, column, found: String(found).slice(0, SHOWN) }];
    seen.add(found);
    return [];
  });
}
