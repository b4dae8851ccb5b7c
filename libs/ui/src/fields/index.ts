export * from './character-count';
export * from './choice-group';
export * from './choice';
export * from './error-summary';
export * from './field';
export * from './input';
export * from './select';
export * from './textarea';
