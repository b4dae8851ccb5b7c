export * from './action-bar';
export * from './avatar';
export * from './card';
export * from './date-stone';
export * from './page-head';
export * from './panel';
export * from './prose';
export * from './tile';
