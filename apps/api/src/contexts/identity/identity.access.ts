import type { PermissionTable } from '../../platform/access/permissions';

export const identityPermissions: PermissionTable = {
  /** Make an account with a person without e-mail, find one, print her card. */
  'identity.open_account': {
    roles: ['mediator', 'facilitator', 'administrator'],
    may: 'make an account with a person who has no e-mail, find one, print her card',
  },
  /** Lay possible doubles side by side, and say what they are. */
  'identity.see_doubles': {
    roles: ['administrator'],
    may: 'see accounts that may be one person’s, and say that they are two people or that she is to be asked',
  },
  /** Sit beside a person and act as her hands, for half an hour. */
  'identity.assist': {
    roles: ['mediator', 'facilitator'],
    may: 'sit beside a person and act as her hands, for half an hour, in a session that says so',
  },
};
