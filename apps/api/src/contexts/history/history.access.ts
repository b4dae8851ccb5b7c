import type { PermissionTable } from '../../platform/access/permissions';

/** The history of an object is read by whoever works on it: its own context says who. */
export const historyPermissions: PermissionTable = {
  'history.journal': { roles: ['administrator', 'dpo'], may: 'read the journal of every act of the town' },
  /** Names of agents beside the people whose data they opened. */
  'history.who_saw': { roles: ['dpo'], may: 'see which agent opened whose personal data' },
};
