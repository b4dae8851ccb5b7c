import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';

export interface FieldRule {
  /** 0: it may be empty. */
  readonly least: number;
  readonly most: number;
  /** Over several lines. */
  readonly lines?: true;
}

/** What was typed in these fields, cleaned. */
export const cleanFields = <Field extends string>(
  typed: Readonly<Record<NoInfer<Field>, string>>,
  rules: Readonly<Record<Field, FieldRule>>,
): Record<Field, string> =>
  Object.fromEntries(
    Object.entries<FieldRule>(rules).map(([field, { lines }]) => [
      field,
      (lines ? cleanText : cleanLine)(typed[field as Field]),
    ]),
  ) as Record<Field, string>;

/** What must change, in the order of the rules. Lengths are in code points. */
export const fieldFaults = <Field extends string>(
  clean: Readonly<Record<NoInfer<Field>, string>>,
  rules: Readonly<Record<Field, FieldRule>>,
): FieldFault[] =>
  Object.entries<FieldRule>(rules).flatMap(([field, { least, most }]): FieldFault[] => {
    const length = lengthOf(clean[field as Field]);
    if (length === 0 && least > 0) return [{ field, rule: 'required', limit: least }];
    if (length < least) return [{ field, rule: 'too_short', limit: least }];
    return length > most ? [{ field, rule: 'too_long', limit: most }] : [];
  });
