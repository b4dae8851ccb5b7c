import type { Role } from '../../identity';

/** Roles that change only when two people agree. */
export const TWO_PEOPLE_ROLES: ReadonlySet<Role> = new Set<Role>(['administrator', 'dpo', 'key_holder']);

/**
 * Roles that one person does not hold together, each pair with its reason.
 * - A DPO does not decide on the processings that he watches over (RGPD art. 38(6)).
 * - Whoever administers the server's content holds no part of the key of the ballot box: an administrator reads no ballot.
 * - Whoever runs a council's sittings works for it alone: neither the town hall's staff nor the elected do.
 * - An elected person does not moderate what residents write, nor run the vote: the platform takes no party's side.
 */
const PAIRS: readonly (readonly [Role, Role])[] = [
  ['administrator', 'dpo'],
  ['facilitator', 'dpo'],
  ['administrator', 'key_holder'],
  ['body_facilitator', 'facilitator'],
  ['body_facilitator', 'administrator'],
  ['body_facilitator', 'elected'],
  ['elected', 'moderator'],
  ['elected', 'facilitator'],
  ['elected', 'administrator'],
];

/** Which of the roles that somebody holds forbids this one; null when none does. */
export function incompatibleWith(role: Role, held: readonly Role[]): Role | null {
  for (const [one, other] of PAIRS) {
    if (one === role && held.includes(other)) return other;
    if (other === role && held.includes(one)) return one;
  }
  return null;
}
