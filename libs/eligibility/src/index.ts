export * from './age-band';
export * from './calendar-date';
export * from './identity-words';
export * from './may-vote';
export * from './taking-part';
