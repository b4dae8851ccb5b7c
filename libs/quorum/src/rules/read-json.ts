/** What a set of rules may be refused for: one sentence each. */
export const RULE_PROBLEM_CODES = [
  'not_an_object',
  'unknown_key',
  'missing_key',
  'not_one_of',
  'not_a_whole_number',
  'too_small',
  'too_large',
  'not_yes_or_no',
  'not_a_list',
  'too_many',
  'too_few',
  'not_a_key',
  'repeated',
  'share_out_of_reach',
  'floor_unclear',
  'in_office_counts_everyone',
] as const;
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number];

/** What is wrong, and where: `quorum.whole.share.of`, `speaking.priorities[1][0]`; the path of the whole is ''. */
export interface RuleProblem {
  readonly path: string;
  readonly code: RuleProblemCode;
  /** The limit of a number or a list that went over it; null otherwise. */
  readonly limit: number | null;
  /** What may stand there, or the words that are missing; none when anything else is said by the code. */
  readonly allowed: readonly string[];
}

/** Reads a value of unknown JSON. What cannot be read is told to `problems`, and something harmless is returned. */
export type Reader<T> = (value: unknown, path: string, problems: RuleProblem[]) => T;

export function problem(
  path: string,
  code: RuleProblemCode,
  { limit = null, allowed = [] }: { limit?: number | null; allowed?: readonly string[] } = {},
): RuleProblem {
  return { path, code, limit, allowed };
}

export const oneOf =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (value, path, problems) => {
    const found = words.find((word) => word === value);
    if (found === undefined) problems.push(problem(path, 'not_one_of', { allowed: words }));
    return found ?? (words[0] as T);
  };

export const whole =
  (least: number, most: number): Reader<number> =>
  (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      problems.push(problem(path, 'not_a_whole_number'));
    else if (value < least) problems.push(problem(path, 'too_small', { limit: least }));
    else if (value > most) problems.push(problem(path, 'too_large', { limit: most }));
    else return value;
    return least;
  };

export const yesOrNo: Reader<boolean> = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push(problem(path, 'not_yes_or_no'));
  return value === true;
};

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** The key of a college: lower case, figures, dashes. */
export const key: Reader<string> = (value, path, problems) => {
  if (typeof value === 'string' && KEY.test(value)) return value;
  problems.push(problem(path, 'not_a_key'));
  return '';
};

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path, problems) =>
    value === null ? null : reader(value, path, problems);

export const listOf =
  <T>(reader: Reader<T>, least: number, most: number): Reader<readonly T[]> =>
  (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push(problem(path, 'not_a_list'));
      return [];
    }
    if (value.length < least) problems.push(problem(path, 'too_few', { limit: least }));
    if (value.length > most) {
      problems.push(problem(path, 'too_many', { limit: most }));
      return [];
    }
    return value.map((entry, index) => reader(entry, `${path}[${index}]`, problems));
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of known keys. A key left out takes its default; one without default must be there; another is refused. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]-?: Reader<T[K]> }, defaults: Partial<T>): Reader<T> =>
  (value, path, problems) => {
    if (!isRecord(value)) problems.push(problem(path, 'not_an_object'));
    const given = isRecord(value) ? value : {};
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const names = Object.keys(fields) as (keyof T & string)[];
    for (const name of Object.keys(given))
      if (!names.some((known) => known === name))
        problems.push(problem(at(name), 'unknown_key', { allowed: names }));
    const entries = names.map((name) => {
      if (Object.hasOwn(given, name)) return [name, fields[name](given[name], at(name), problems)];
      if (name in defaults) return [name, defaults[name]];
      if (isRecord(value)) problems.push(problem(at(name), 'missing_key'));
      return [name, undefined];
    });
    return Object.fromEntries(entries) as T;
  };

/** A check that looks at what was read as a whole. */
export const checked =
  <T>(reader: Reader<T>, check: (value: T, path: string) => RuleProblem | null): Reader<T> =>
  (value, path, problems) => {
    const before = problems.length;
    const read = reader(value, path, problems);
    const found = problems.length === before ? check(read, path) : null;
    if (found) problems.push(found);
    return read;
  };
