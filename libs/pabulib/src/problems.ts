/** What can be wrong with a `.pb` file. The sentence for each code lives with whoever speaks to a person. */
export const PABULIB_PROBLEM_CODES = [
  'too_big', // more bytes than allowed: value = size, limit = the most allowed
  'not_utf8', // a byte that is no UTF-8 (often a Latin-1 file): value = the byte in hexadecimal
  'unclosed_quote', // a field opened with " on this line never ends
  'outside_section', // text before the first section
  'missing_section', // field = META | PROJECTS | VOTES
  'repeated_section',
  'missing_column', // field = the column
  'repeated_column',
  'missing_meta', // field = the key
  'repeated_meta',
  'too_many_fields', // a row longer than its header: value = the first field too many
  'bad_vote_type',
  'bad_budget',
  'bad_cost',
  'bad_project_id', // empty, or holding the comma that separates ids in a ballot
  'repeated_project',
  'missing_voter',
  'repeated_voter',
  'unknown_project',
  'too_many', // a choose-1 ballot with several projects: value = how many
  'bad_points', // not a number, or not one for each project listed
  'wrong_count', // num_projects or num_votes is not what the file holds: value = what it says, limit = what is there
] as const;
export type PabulibProblemCode = (typeof PABULIB_PROBLEM_CODES)[number];

export interface PabulibProblem {
  readonly code: PabulibProblemCode;
  /** Line of the file, from 1; 0 when the problem belongs to no line (something is missing altogether). */
  readonly line: number;
  /** Section, key or column concerned; "" when there is none. */
  readonly field: string;
  /** The offending text, cut at 80 characters. */
  readonly value: string;
  readonly limit?: number;
}

const SHOWN = 80;

/** Cuts between characters, never inside one: an emoji stays whole. Looks at the beginning only. */
export const shown = (value: string): string => {
  if (value.length <= SHOWN) return value;
  const start = Array.from(value.slice(0, SHOWN * 2));
  return `${start.slice(0, SHOWN - 1).join('')}…`;
};

export const problem = (
  code: PabulibProblemCode,
  line: number,
  field: string,
  value = '',
  limit?: number,
): PabulibProblem => ({ code, line, field, value: shown(value), ...(limit === undefined ? {} : { limit }) });
