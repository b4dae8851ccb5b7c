import type { PermissionTable } from '../../platform/access/permissions';

/** Who gives roles, and who watches over it. */
export const rightsPermissions: PermissionTable = {
  'rights.give': ['administrator'],
  'rights.see': ['administrator', 'dpo'],
  // Opens the list of acts that wait for a second person; each kind of act asks for its own permission besides.
  'rights.second': ['facilitator', 'administrator', 'dpo'],
  // The second of two people: another administrator, or the DPO where there is only one.
  'rights.confirm': ['administrator', 'dpo'],
};
