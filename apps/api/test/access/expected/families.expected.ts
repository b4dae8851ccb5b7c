import type { Expected } from '../line';

const about = { purposes: [], textDigest: 'x' };

/** Consent of a child and of a guardian. The link of a mail is the key: nobody finds a request without it. */
export const familiesExpected: Expected = {
  'Query.family': { to: 'members', ask: () => ({ language: 'fr' }) },
  'Mutation.askConsent': { to: 'members', best: 'refusal', ask: () => ({ input: about }) },
  'Mutation.decideAlone': { to: 'members', best: 'refusal', ask: () => about },
  'Mutation.withdrawMyConsent': { to: 'members', ask: () => ({ purposes: [] }) },
  'Query.consentRequest': { to: 'everyone', best: 'not found', ask: () => ({ token: 'of-nobody' }) },
  'Mutation.giveConsent': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ input: { ...about, token: 'of-nobody', guardianName: 'Fictional', declares: true } }),
  },
  'Mutation.withdrawConsent': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ token: 'of-nobody', purposes: [] }),
  },
};
