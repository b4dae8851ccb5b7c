import type { CalendarDate } from '@parvis/eligibility';
import type { HeaderProblem } from '@parvis/tables';
import type { Sex } from '../composition';

/** `titular` sits; `reserve` waits on the ranked list (« liste complémentaire »). */
export const STANDINGS = ['titular', 'reserve'] as const;
export type Standing = (typeof STANDINGS)[number];

/** By draw, named by her organisation, elected, volunteering, or sitting by right. */
export const DESIGNATIONS = ['draw', 'appointed', 'elected', 'volunteer', 'by_right'] as const;
export type Designation = (typeof DESIGNATIONS)[number];

/** One person of a list, as it was typed by somebody. */
export interface MemberRow {
  /** Line of the file. */
  readonly line: number;
  /** As the list numbers people; null without such a column. */
  readonly number: number | null;
  /** Null: a list that names nobody. */
  readonly name: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  /** Key of a college of the body. */
  readonly college: string;
  readonly sex: Sex | null;
  /** Null: not said, or in words that are none of ours; they are then the source. */
  readonly designation: Designation | null;
  /** From which list or by whom, in the words of the list: « fichier bailleur ». */
  readonly source: string | null;
  readonly standing: Standing;
  /** From 1 in each college, in the order of the list; null: sits. */
  readonly reserveRank: number | null;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export const MEMBER_COLUMNS = [
  'number',
  'name',
  'firstName',
  'organisation',
  'email',
  'college',
  'sex',
  'designation',
  'source',
  'standing',
  'from',
  'until',
] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

export const ROW_PROBLEM_CODES = [
  'college_missing',
  'college_unknown',
  'sex_unknown',
  'standing_unknown',
  'date_unknown',
  'ends_before_it_begins',
  'not_an_email',
  'email_twice',
  'number_unknown',
  'number_twice',
  'too_long',
  'too_many_fields',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

export type MemberRowProblem =
  | {
      readonly code: RowProblemCode;
      readonly line: number;
      /** Null: of the whole row. */
      readonly column: MemberColumn | null;
      /** As it stands in the file, at most 60 characters of it. */
      readonly found: string;
    }
  | (HeaderProblem & { readonly line: number })
  | { readonly code: 'no_rows' | 'too_many_rows'; readonly line: number; readonly limit: number };

export interface MemberRows {
  readonly rows: readonly MemberRow[];
  /** Headers that mean nothing here. */
  readonly ignored: readonly string[];
}
