import {
  cutAddress,
  firstGivenName,
  folded,
  nameWords,
  readBirthMonth,
  streetWords,
  townWords,
} from '@parvis/eligibility';
import { ok, refuse, type Result } from '@parvis/kernel';
import { LIST_LIMITS, type LineFault } from './list-limits';
import { type CutLine, cutLines, decodeList, separatorOf } from './list-text';

/** A column of the list, by its heading without accents, spaces or case. */
const HEADINGS = {
  surname: ['nom', 'nomdefamille', 'nomdenaissance', 'nomdusage'],
  givenName: ['prenom', 'prenoms'],
  birth: ['naissance', 'datedenaissance', 'moisdenaissance', 'nele', 'datenaissance'],
  address: ['adresse', 'adressepostale', 'rue', 'numeroetrue', 'voie'],
  postcode: ['codepostal', 'cp'],
  city: ['ville', 'commune', 'localite'],
} as const;
export type ListColumn = keyof typeof HEADINGS;
const NEEDED = ['surname', 'givenName', 'address'] as const satisfies readonly ListColumn[];

type Columns = ReadonlyMap<ListColumn, number>;

/** One person of the list, in the words that are compared; `month` and `postcode` are empty where the list has none. */
export interface ListPerson {
  readonly surname: string;
  /** As the list writes it, and the first of several; one when they are the same. */
  readonly givenNames: readonly string[];
  readonly street: string;
  readonly postcode: string;
  readonly month: string;
}

export type ListRefusal =
  | { readonly code: 'list_unreadable' | 'list_empty' | 'list_too_long' }
  | { readonly code: 'list_column_missing'; readonly column: ListColumn };

export interface RefusedLine {
  readonly line: number;
  readonly fault: LineFault;
}

/** What was read, in numbers, and where it could not be. */
export interface ListRead {
  readonly lines: number;
  readonly refused: number;
  /** Read, and of another town: nobody of it is looked for. */
  readonly elsewhere: number;
  readonly refusedLines: readonly RefusedLine[];
}

/**
 * Reads a list of the town, a line at a time, and hands each person to `take`; nothing of a line stays here.
 * @param town the name of the town, as its site writes it
 */
export async function readTownList(
  bytes: Buffer,
  town: string,
  take: (person: ListPerson, line: number) => void,
): Promise<Result<ListRead, ListRefusal>> {
  const text = decodeList(bytes);
  if (text === null) return refuse({ code: 'list_unreadable' });
  const header = text.slice(0, 2 * LIST_LIMITS.lineLength).split('\n', 1)[0] ?? '';
  const separator = separatorOf(header);
  let columns: Columns | null = null;
  const refusedLines: RefusedLine[] = [];
  const home = townWords(town);
  let [lines, refused, elsewhere] = [0, 0, 0];
  for await (const slice of cutLines(text, separator)) {
    if (!slice.ok) return refuse({ code: slice.error });
    for (const { line, cells } of slice.value) {
      if (columns === null) {
        const found = columnsOf(cells);
        if (!found.ok) return found;
        columns = found.value;
        continue;
      }
      if (++lines > LIST_LIMITS.lines) return refuse({ code: 'list_too_long' });
      const person = personOf(cells, columns, home);
      if (person === 'elsewhere') elsewhere++;
      else if (typeof person === 'object') take(person, line);
      else if (++refused <= LIST_LIMITS.namedLines) refusedLines.push({ line, fault: person });
    }
  }
  return lines === 0 ? refuse({ code: 'list_empty' }) : ok({ lines, refused, elsewhere, refusedLines });
}

function columnsOf(cells: CutLine['cells']): Result<Columns, ListRefusal> {
  if (typeof cells === 'string') return refuse({ code: 'list_unreadable' });
  const headings = cells.map((cell) => folded(cell));
  const columns = new Map<ListColumn, number>();
  for (const [column, names] of Object.entries(HEADINGS) as [ListColumn, readonly string[]][]) {
    const at = headings.findIndex((heading) => names.includes(heading));
    if (at >= 0) columns.set(column, at);
  }
  const missing = NEEDED.find((column) => !columns.has(column));
  return missing ? refuse({ code: 'list_column_missing', column: missing }) : ok(columns);
}

function personOf(
  cells: CutLine['cells'],
  columns: Columns,
  home: string,
): ListPerson | LineFault | 'elsewhere' {
  if (typeof cells === 'string') return cells;
  const cell = (column: ListColumn): string => cells[columns.get(column) ?? -1] ?? '';
  if (NEEDED.some((column) => (columns.get(column) ?? 0) >= cells.length)) return 'line_columns';
  const surname = nameWords(cell('surname'));
  if (surname === '') return 'no_surname';
  const givenName = nameWords(cell('givenName'));
  if (givenName === '') return 'no_given_name';
  const cut = cutAddress(cell('address'));
  const street = streetWords(cut.street);
  if (street === '') return 'no_address';
  const month = readBirthMonth(cell('birth'));
  if (month === null) return 'birth_unreadable';
  const city = townWords(cell('city') || cut.city);
  if (city !== '' && city !== home) return 'elsewhere';
  return {
    surname,
    givenNames: [...new Set([givenName, firstGivenName(cell('givenName'))])],
    street,
    postcode: cell('postcode').replace(/\D/g, '') || cut.postcode,
    month,
  };
}
