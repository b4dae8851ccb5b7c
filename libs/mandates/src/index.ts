export * from './composition';
export * from './mandate';
export * from './membership';
export * from './reserve';
