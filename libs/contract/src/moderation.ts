/** Why something is reported or hidden: a closed list, so that years and towns compare (Digital Services Act, art. 16 and 17). */
export const MODERATION_REASONS = [
  'illegal',
  'personal_data',
  'insult',
  'off_topic',
  'minor',
  'other',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** How long its texts may be, in code points. */
export const MODERATION_LIMITS = {
  /** What a reporter adds. */
  note: { least: 0, most: 2_000 },
  /** The facts of a statement of reasons. */
  facts: { least: 10, most: 4_000 },
  /** The article of law, or of the rules. */
  ground: { least: 5, most: 300 },
  /** Why a decision is contested, and what is answered. */
  appeal: { least: 10, most: 4_000 },
} as const;

/** Longest suspension that one decision may say, in days. */
export const LONGEST_BLOCK_DAYS = 180;
