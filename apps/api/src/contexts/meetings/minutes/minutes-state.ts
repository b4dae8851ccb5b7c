/**
 * `draft`: only those who write read it. `proposed`: members read it too. `amended`: changed since it was proposed.
 * `approved`: by a vote of a later meeting; the text is what it is. `published`: everybody reads it.
 */
export const MINUTES_STATES = ['draft', 'proposed', 'amended', 'approved', 'published'] as const;
export type MinutesStateWord = (typeof MINUTES_STATES)[number];

export type MinutesStep = 'save' | 'propose' | 'put' | 'approve' | 'publish';

const STEPS: Record<MinutesStateWord, Partial<Record<MinutesStep, MinutesStateWord>>> = {
  draft: { save: 'draft', propose: 'proposed' },
  proposed: { save: 'amended', put: 'proposed', approve: 'approved' },
  amended: { save: 'amended', propose: 'proposed', put: 'proposed' },
  approved: { publish: 'published' },
  published: {},
};

/** The state that a step leads to; null when it cannot be taken from here. */
export const after = (state: MinutesStateWord, step: MinutesStep): MinutesStateWord | null =>
  STEPS[state][step] ?? null;

export const isFixed = (state: MinutesStateWord): boolean => after(state, 'save') === null;
