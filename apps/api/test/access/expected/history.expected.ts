import type { Expected } from '../line';

/** Who did what, and who saw what. */
export const historyExpected: Expected = {
  'GET /audit/tete.json': { to: 'everyone' },
  'Query.myHistory': { to: 'members' },
  'Query.whoSawMe': { to: 'members' },
  'Query.journal': { to: ['administrator', 'dpo'] },
  // Names of agents beside those of the people whose data they opened.
  'Query.whoSaw': { to: ['dpo'] },
};
