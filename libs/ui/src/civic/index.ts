export * from './cart';
export * from './code-block';
export * from './map';
export * from './map-and-list';
export * from './pick';
export * from './qr-card';
