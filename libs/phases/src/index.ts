export * from './acts';
export * from './check-schedule';
export * from './phase';
export * from './phase-at';
