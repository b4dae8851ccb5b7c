/** What one list may hold: the electoral roll of a town of 60,000 fits; beyond, it is sent in parts. */
export const LIST_LIMITS = {
  bytes: 12_000_000,
  lines: 50_000,
  /** A longer line is refused: no name and address fill it. */
  lineLength: 1_000,
  /** Refused lines that the answer names; all are counted. */
  namedLines: 100,
  /** People looked for at once, those who waited longest without a comparison first. */
  people: 2_000,
} as const;

/** Why one line is not read; nothing else of it is kept. */
export const LINE_FAULTS = [
  'line_too_long',
  'line_quotes',
  'line_columns',
  'no_surname',
  'no_given_name',
  'no_address',
  'birth_unreadable',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];
