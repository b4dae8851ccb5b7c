export * from './cart';
export * from './check-ballot';
export * from './rules';
