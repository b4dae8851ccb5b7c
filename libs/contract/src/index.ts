export * from './pages';
export * from './problem-codes';
