import type { Sex } from './composition';

/** Somebody of the ranked list (« liste complémentaire »). */
export interface ReserveMember {
  readonly id: string;
  readonly college: string;
  readonly sex: Sex | null;
  /** From 1, as drawn or published. */
  readonly rank: number;
}

export interface LeftSeat {
  readonly college: string;
  readonly sex: Sex | null;
}

export type NextInReserve<T> =
  /** `sex` gave way: nobody of the college on the list has the sex of whoever left, as declared. */
  | { readonly next: T; readonly gaveWay: 'nothing' | 'sex' }
  /** The college never gives way: it is in the order that recognises the body. */
  | { readonly next: null; readonly why: 'reserve_empty' | 'nobody_in_college' };

/**
 * Who is called to a seat that was left: the best rank of the same college and sex; else of the same college. A sex that
 * was not declared by whoever left asks nothing. Equal ranks go by id.
 */
export function nextInReserve<T extends ReserveMember>(
  left: LeftSeat,
  reserve: readonly T[],
): NextInReserve<T> {
  if (reserve.length === 0) return { next: null, why: 'reserve_empty' };
  const college = reserve
    .filter((one) => one.college === left.college)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const same = college.find(({ sex }) => left.sex === null || sex === left.sex);
  if (same) return { next: same, gaveWay: 'nothing' };
  const [first] = college;
  return first ? { next: first, gaveWay: 'sex' } : { next: null, why: 'nobody_in_college' };
}
