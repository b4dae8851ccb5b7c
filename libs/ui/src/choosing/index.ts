export * from './combobox-keys';
export * from './combobox';
export * from './date-field';
export * from './disclosure';
export * from './explain';
export * from './filter-bar';
export * from './segmented';
export * from './switch';
