export { budgetPermissions } from './budget.access';
export { budgetFiles } from './budget.files';
export { BudgetModule } from './budget.module';
export { CloseVote } from './close-vote/close-vote.service';
export { OpenVote } from './open-vote/open-vote.service';
export { budgetProcessings } from './budget.privacy';
