/**
 * What of a person somebody of the staff opened. Coarse on purpose: enough for her to ask why, too little to follow an
 * agent's day. A new one needs its sentence in the locales (`history.json`, `seen.*`).
 */
export const SEEN_THINGS = [
  /** Name, address or way to reach her, beyond what everybody sees. */
  'identity',
  'account',
  'roles',
  'residence',
  'roll',
  'family',
  'reports',
  'history',
  'export',
] as const;

export type SeenThing = (typeof SEEN_THINGS)[number];
