export { budgetPermissions } from './budget.access';
export { BudgetModule } from './budget.module';
export { CloseVote } from './close-vote/close-vote.service';
export { OpenVote } from './open-vote/open-vote.service';
