import { ageBand, isBirthMonth, type KnownAgeBand } from '@parvis/eligibility';

/** As typed: a month of the list, a year by hand. */
export interface BirthTyped {
  month: string;
  year: string;
}

export const NO_BIRTH: BirthTyped = { month: '', year: '' };

/** `yyyy-mm`, or what the server will refuse with a sentence. */
export const birthMonthOf = ({ month, year }: BirthTyped): string =>
  month === '' && year.trim() === '' ? '' : `${year.trim()}-${month}`;

/** The band that this month gives today, to show the right advice before anything is sent; undefined until it is one. */
export function bandTyped(typed: BirthTyped, today: Date): KnownAgeBand | undefined {
  const during = today.toISOString().slice(0, 7);
  const month = birthMonthOf(typed);
  return isBirthMonth(month, during) ? ageBand(month, during) : undefined;
}
