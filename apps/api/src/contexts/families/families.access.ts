import type { PermissionTable } from '../../platform/access/permissions';

export const familiesPermissions: PermissionTable = {
  /** Record, in front of both, that a child and a guardian consent; end it when one of them asks. */
  'families.desk': ['mediator', 'youth_worker', 'administrator'],
};
