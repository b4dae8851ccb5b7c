/** How long the texts of a proposal may be, in code points. The form says it, the server has the last word. */
export const PROPOSAL_LIMITS = {
  title: { least: 5, most: 120 },
  body: { least: 20, most: 8_000 },
  place: { least: 0, most: 200 },
} as const;

/** And those of its review. */
export const REVIEW_LIMITS = {
  reason: { least: 10, most: 2_000 },
  sentence: { least: 0, most: 500 },
  costNote: { least: 0, most: 1_000 },
} as const;

/** Side of the schematic map, in its own units. */
export const MAP_SIDE = 600;
