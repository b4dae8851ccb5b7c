import type { ProcessingTable } from '../../platform/privacy/processing';

export const identityProcessings: ProcessingTable = {
  account: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'last_sign_in', years: 3 },
    seenBy: ['administrator'],
    sources: ['herself', 'staff'],
  },
  /** The same account, while its holder is known to be under 18: the text that a child and a guardian agree to says so. */
  account_of_minor: {
    ground: 'public_task',
    article: 'RGPD 5(1)(e), 6(1)(e)',
    retention: { after: 'last_sign_in', years: 1 },
    seenBy: ['administrator'],
    sources: ['herself', 'guardian', 'staff'],
  },
  sign_in: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 32',
    retention: { after: 'expiry', days: 1 },
    seenBy: [],
    sources: ['herself', 'device'],
  },
  passkeys: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 32',
    retention: { after: 'leaving' },
    seenBy: [],
    sources: ['herself', 'device'],
  },
  cards: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 32',
    retention: { after: 'end', months: 1 },
    seenBy: ['mediator', 'facilitator', 'administrator'],
    sources: ['staff'],
  },
  roles: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 32',
    retention: { after: 'end', years: 3 },
    seenBy: ['administrator'],
    sources: ['staff'],
  },
};
