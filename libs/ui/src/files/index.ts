export * from './file-field';
export * from './file-item';
