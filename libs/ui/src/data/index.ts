export * from './bar';
export * from './bars';
export * from './facts';
export * from './figure';
export * from './lines-list';
export * from './sortable-table';
export * from './table';
export * from './timeline';
