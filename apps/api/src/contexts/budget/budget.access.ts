import type { PermissionTable } from '../../platform/access/permissions';

/** Who may do what in a participatory budget, beyond what any signed-in resident may. */
export const budgetPermissions: PermissionTable = {
  'budget.review': ['facilitator', 'department', 'administrator'],
  'budget.steer': ['facilitator', 'administrator'],
  'budget.import': ['administrator'],
};
