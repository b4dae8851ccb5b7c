import type { PermissionTable } from '../../platform/access/permissions';

/** An assembly is independent of the town hall: only who was named in its own space runs its meetings. */
export const meetingsPermissions: PermissionTable = {
  'meetings.prepare': {
    roles: ['body_facilitator'],
    own: true,
    noticed: true,
    may: 'plan the meetings of their body, write the agenda and send the notice',
  },
  'meetings.run': {
    roles: ['body_facilitator'],
    own: true,
    noticed: true,
    may: 'run the meetings of their body: presence, proxies, who speaks, votes',
  },
  'meetings.minutes': {
    roles: ['body_facilitator'],
    own: true,
    noticed: true,
    may: 'write, propose and publish the minutes of their body, and keep what follows its decisions',
  },
};
