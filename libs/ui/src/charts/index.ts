export * from './chart-frame';
export * from './line-chart';
export * from './scale';
export * from './stacked-bars';
