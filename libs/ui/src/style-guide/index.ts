export * from './style-guide';
export * from './style-guide-text';
