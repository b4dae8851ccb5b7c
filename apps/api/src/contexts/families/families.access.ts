import type { PermissionTable } from '../../platform/access/permissions';

export const familiesPermissions: PermissionTable = {
  /** Record, in front of both, that a child and a guardian consent; end it when one of them asks. */
  'families.desk': {
    roles: ['mediator', 'youth_worker', 'administrator'],
    may: 'record at the desk that a child and a guardian consent, and end it',
  },
};
