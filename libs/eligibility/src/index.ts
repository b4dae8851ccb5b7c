export * from './age-band';
export * from './calendar-date';
export { folded, identityWords } from './identity-words';
export * from './list-words';
export * from './may-vote';
export * from './taking-part';
