export * from './argument';
export * from './before-after';
export * from './board';
export * from './finding-card';
export * from './severity';
