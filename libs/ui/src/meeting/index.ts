export * from './clock';
export * from './person-list';
export * from './projector';
export * from './quorum-gauge';
export * from './speaking-queue';
export * from './timer';
export * from './vote-card';
