export * from './decimal';
export * from './decode';
export * from './election';
export * from './parse';
export * from './problems';
export * from './write';
