export * from './colour';
export * from './town-sheet';
export * from './town-theme';
