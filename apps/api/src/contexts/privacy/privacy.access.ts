import type { PermissionTable } from '../../platform/access/permissions';

export const privacyPermissions: PermissionTable = {
  'privacy.oversee': ['dpo'],
  // Held by nobody: an export is its owner's alone, whoever else looks after long work or sends files.
  'privacy.exports': [],
};
