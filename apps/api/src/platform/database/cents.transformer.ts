import type { ValueTransformer } from 'typeorm';

/** `bigint` columns hold integer cents; the driver reads them as text. */
export const centsColumn: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
