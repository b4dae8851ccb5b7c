export * from './force-states';
export * from './style-guide';
export * from './style-guide-text';
