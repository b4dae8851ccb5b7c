export * from './icon-names';
export * from './icon';
