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
    may: 'keep a body: its page, colleges, documents, members, mandates and annual review',
  },
  'councils.opine': {
    roles: ['body_facilitator'],
    own: true,
    noticed: true,
    may: 'adopt, send and follow the opinions of a body, answer what it is asked, and write to the préfet for it',
  },
  'councils.refer': {
    roles: ['administrator', 'elected', 'department'],
    may: 'ask a body for its opinion on a subject, by a date',
  },
};
