export * from './result';
export * from './money';
export * from './ids';
export * from './invariant';
export * from './canonical-json';
export * from './instant';
