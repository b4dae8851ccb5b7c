import type { QueryOutcome } from '@parvis/contract';
import { troubleOf, type Trouble } from './trouble';

export type Outcome<T> = { ok: true; data: T } | { ok: false; trouble: Trouble };

/** Errors win over partial data: a page never shows half of what it promised without saying so. */
export function answer<T>({ data, errors }: QueryOutcome<T>): Outcome<T> {
  if (errors?.length) return { ok: false, trouble: troubleOf(errors) };
  if (data === null || data === undefined) return { ok: false, trouble: { kind: 'server' } };
  return { ok: true, data };
}
