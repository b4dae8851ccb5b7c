import type { PermissionTable } from '../../platform/access/permissions';

export const identityPermissions: PermissionTable = {
  /** Make an account with a person without e-mail, find one, print her card. */
  'identity.open_account': {
    roles: ['mediator', 'facilitator', 'administrator'],
    may: 'make an account with a person who has no e-mail, find one, print her card',
  },
  /** Sit beside a person and act as her hands, for half an hour. */
  'identity.assist': {
    roles: ['mediator', 'facilitator'],
    may: 'sit beside a person and act as her hands, for half an hour, in a session that says so',
  },
};
