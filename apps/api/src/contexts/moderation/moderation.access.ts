import type { PermissionTable } from '../../platform/access/permissions';

/**
 * Who decides on what was reported. Administrators too: an appeal needs a second person, and a small town has one
 * moderator. Nobody decides on what is hers or what she has reviewed: `decide-case/duties.ts`.
 */
export const moderationPermissions: PermissionTable = {
  'moderation.decide': {
    roles: ['moderator', 'administrator'],
    may: 'read reports and decide on them, answer appeals, suspend; never on what is hers or what she has reviewed',
  },
};
