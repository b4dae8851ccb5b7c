import type { PermissionTable } from '../../platform/access/permissions';

/** Who may do what in a participatory budget, beyond what any signed-in resident may. */
export const budgetPermissions: PermissionTable = {
  'budget.review': {
    roles: ['facilitator', 'department', 'administrator'],
    may: 'answer proposals: admissible or not, with reasons, and what they cost',
  },
  'budget.steer': {
    roles: ['facilitator', 'administrator'],
    may: 'open and close the vote, see how many voted, ask again for a count and its documents',
  },
  // Asked by one, confirmed by another: nobody changes a roll alone.
  'budget.change_roll': {
    roles: ['facilitator', 'administrator'],
    may: 'find somebody on a roll; with a second person, take her off it or put her back',
  },
  'budget.import': { roles: ['administrator'], may: 'bring an election from elsewhere into the archive' },
};
