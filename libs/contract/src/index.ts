export * from './criteria';
export * from './long-jobs';
export * from './meeting-limits';
export * from './moderation';
export * from './pages';
export * from './problem-codes';
export * from './proposal-limits';
export * from './themes';
