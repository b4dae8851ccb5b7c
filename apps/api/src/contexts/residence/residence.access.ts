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
};
