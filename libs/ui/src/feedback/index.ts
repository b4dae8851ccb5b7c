export * from './banner';
export * from './dialog';
export * from './empty-state';
export * from './note';
export * from './skeleton';
export * from './toast';
