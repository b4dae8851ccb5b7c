import type { PermissionTable } from '../../platform/access/permissions';

export const residencePermissions: PermissionTable = {
  /** Say that one was shown a proof. */
  'residence.attest': {
    roles: ['mediator', 'facilitator', 'administrator'],
    may: 'say that a proof of residence was shown, without keeping it',
  },
  /** Print the letters, and see thereby the addresses. */
  'residence.print': {
    roles: ['facilitator', 'administrator'],
    may: 'print the letters that carry a code, and see their addresses',
  },
  /** Compare a list of the town with those who asked, and see what came of it. */
  'residence.match_list': {
    roles: ['administrator'],
    may: 'compare a list of the town with those who asked for it, and read the numbers',
  },
  /** Say on which legal ground the electoral roll may be compared, and end it. */
  'residence.record_ground': {
    roles: ['administrator'],
    may: 'record the legal ground on which the electoral roll may be compared, and end it',
  },
};
