import type { Expected } from '../line';

/** What the town keeps about people, and what each may do about hers. */
export const privacyExpected: Expected = {
  'Query.legalNotice': { to: 'everyone' },
  'Query.processingRegister': { to: 'everyone' },
  'Query.myData': { to: 'members' },
  'Mutation.askMyExport': { to: 'members' },
  'Mutation.eraseMe': {
    to: 'members',
    endsSession: true,
    ask: () => ({ name: 'Fictional Person' }),
  },
  'Query.privacyDesk': { to: ['dpo'] },
};
