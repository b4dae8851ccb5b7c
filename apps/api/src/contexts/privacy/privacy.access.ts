import type { PermissionTable } from '../../platform/access/permissions';

export const privacyPermissions: PermissionTable = {
  'privacy.oversee': {
    roles: ['dpo'],
    may: 'see requests about personal data, what was purged, and the register behind the public one',
  },
  // Held by nobody: an export is its owner's alone, whoever else looks after long work or sends files.
  'privacy.exports': [],
};
