import type { PermissionTable } from '../../platform/access/permissions';

export const identityPermissions: PermissionTable = {
  /** Make an account with a person without e-mail, find one, print her card. */
  'identity.open_account': ['mediator', 'facilitator', 'administrator'],
  /** Sit beside a person and act as her hands, for half an hour. */
  'identity.assist': ['mediator', 'facilitator'],
};
