/** Why two agents take somebody off a roll: one of a short list, so that anybody may be told how often and why. */
export const ROLL_MOTIVES = ['moved_away', 'double_account', 'not_eligible', 'deceased', 'error'] as const;

export type RollMotive = (typeof ROLL_MOTIVES)[number];
