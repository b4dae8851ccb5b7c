import type { PermissionTable } from '../../platform/access/permissions';

/** Who gives roles, and who watches over it. */
export const rightsPermissions: PermissionTable = {
  'rights.give': {
    roles: ['administrator'],
    may: 'give and end roles; the highest wait for a second person',
  },
  'rights.see': { roles: ['administrator', 'dpo'], may: 'see who holds which role' },
  // Opens the list of acts that wait for a second person; each kind of act asks for its own permission besides.
  'rights.second': {
    roles: ['facilitator', 'administrator', 'dpo'],
    may: 'see the acts that wait for a second person, and answer those that are hers to answer',
  },
  // The second of two people: another administrator, or the DPO where there is only one.
  'rights.confirm': {
    roles: ['administrator', 'dpo'],
    may: 'be the second person for a change to an administrator',
  },
};
