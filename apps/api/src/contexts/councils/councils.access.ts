import type { PermissionTable } from '../../platform/access/permissions';

/** Who may do what with a body. The town hall founds it; what it says of itself and who sits there is its own. */
export const councilsPermissions: PermissionTable = {
  'councils.found': {
    roles: ['administrator'],
    may: 'found an empty body; its facilitators, named on the roles desk, do all the rest',
  },
  'councils.keep': {
    roles: ['body_facilitator'],
    own: true,
    noticed: true,
    may: 'keep a body: its page, colleges, documents, members and mandates',
  },
};
