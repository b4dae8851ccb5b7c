import type { PermissionTable } from '../../platform/access/permissions';

export const residencePermissions: PermissionTable = {
  /** Say that one was shown a proof. */
  'residence.attest': ['mediator', 'facilitator', 'administrator'],
  /** Print the letters, and see thereby the addresses. */
  'residence.print': ['facilitator', 'administrator'],
};
