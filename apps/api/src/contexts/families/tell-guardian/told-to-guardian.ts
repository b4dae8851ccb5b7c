/** The job that writes to a guardian. */
export const TELL_GUARDIAN = 'tell_guardian';

/** What guardians are told: sentences of `locales/<language>/mail.json`. */
export const TOLD_TO_GUARDIANS = [
  'guardian_asked',
  'guardian_gave',
  'guardian_withdrawn',
  'guardian_turned_15',
] as const;
export type ToldToGuardian = (typeof TOLD_TO_GUARDIANS)[number];

export const isToldToGuardian = (text: unknown): text is ToldToGuardian =>
  TOLD_TO_GUARDIANS.some((one) => one === text);
