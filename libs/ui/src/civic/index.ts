export * from './cart';
export * from './code-block';
export * from './map';
export * from './pick';
