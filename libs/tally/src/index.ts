export { count, countPrepared, type CountOptions, type Progress } from './count';
export * from './election';
export * from './outcome';
export * from './rule';
export { compareIds } from './exact/code-points';
export { prepare, type PreparedElection } from './profile/prepare';
