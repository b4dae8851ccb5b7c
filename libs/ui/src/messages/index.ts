export * from './confirm-dialog';
export * from './save-mark';
export * from './skeletons';
export * from './toaster';
