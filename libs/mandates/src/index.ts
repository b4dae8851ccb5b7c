export * from './composition';
export * from './import/member-row';
export { type KnownCollege, readMemberRows } from './import/read-member-rows';
export * from './mandate';
export * from './membership';
export * from './reserve';
