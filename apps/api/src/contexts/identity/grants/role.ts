/**
 * Every role of the platform. A person holds some, each in a space and perhaps until a day; everybody who is signed in
 * is a resident. The French official words are in docs/lexicon.md.
 */
export const ROLES = [
  'resident',
  'guardian',
  'body_member',
  'body_facilitator',
  'youth_worker',
  'association',
  'facilitator',
  'mediator',
  'department',
  'landlord',
  'prefect_delegate',
  'elected',
  'moderator',
  'administrator',
  'dpo',
  'key_holder',
  'teller',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that open what belongs to others: they count only in a session opened with a passkey. */
export const STAFF_ROLES: ReadonlySet<string> = new Set<Role>([
  'body_facilitator',
  'youth_worker',
  'facilitator',
  'mediator',
  'department',
  'landlord',
  'prefect_delegate',
  'moderator',
  'administrator',
  'dpo',
  'key_holder',
]);
