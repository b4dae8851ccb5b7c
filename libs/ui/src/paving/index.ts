export * from './row';
export * from './progress-bar';
export * from './steps';
export * from './stones';
