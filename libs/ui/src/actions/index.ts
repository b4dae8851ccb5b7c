export * from './button';
export * from './chip';
export * from './link';
export * from './state-badge';
