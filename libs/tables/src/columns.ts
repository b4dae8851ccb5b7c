import { ok, refuse, type Result } from '@parvis/kernel';

/** For each column, every header that people write for it, in any case, with or without accents. */
export type ColumnNames<K extends string> = Readonly<Record<K, readonly string[]>>;

export type HeaderProblem =
  /** Two columns say the same thing: which one counts is nobody's guess. */
  | { readonly code: 'column_repeated'; readonly header: string }
  | { readonly code: 'column_missing'; readonly header: string };

export interface Columns<K extends string> {
  /** Index of each column that is there. */
  readonly at: Readonly<Partial<Record<K, number>>>;
  /** Headers that mean nothing here: told, and left alone. */
  readonly ignored: readonly string[];
}

/** Which column is which, from the first row. A needed one that is not there is named by its first name. */
export function findColumns<K extends string>(
  header: readonly string[],
  names: ColumnNames<K>,
  needed: readonly K[],
): Result<Columns<K>, readonly HeaderProblem[]> {
  const at: Partial<Record<K, number>> = {};
  const ignored: string[] = [];
  const problems: HeaderProblem[] = [];
  const keys = Object.keys(names) as K[];
  for (const [index, title] of header.entries()) {
    const key = keys.find((one) => names[one].some((name) => folded(name) === folded(title)));
    if (key === undefined) {
      if (title !== '') ignored.push(title);
    } else if (at[key] === undefined) at[key] = index;
    else problems.push({ code: 'column_repeated', header: title });
  }
  for (const key of needed)
    if (at[key] === undefined) problems.push({ code: 'column_missing', header: names[key][0] ?? key });
  return problems.length === 0 ? ok({ at, ignored }) : refuse(problems);
}

/** A word as it is compared: no case, no accents, one space for any of `_-'’` and spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_'’-]+/g, ' ')
    .trim();
