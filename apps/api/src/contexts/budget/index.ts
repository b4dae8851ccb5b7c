export { budgetPermissions } from './budget.access';
export { BudgetModule } from './budget.module';
