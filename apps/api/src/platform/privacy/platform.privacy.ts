import type { ProcessingTable } from './processing';

/** What the platform itself keeps of people: not the purpose of any one context. */
export const platformProcessings: ProcessingTable = {
  files: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: ['everyone'],
    sources: ['herself'],
  },
  long_work: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'end', days: 90 },
    seenBy: ['facilitator', 'administrator'],
    sources: ['staff'],
  },
  queue: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'sending', days: 30 },
    seenBy: [],
    sources: ['herself', 'staff'],
  },
  demonstration_mail: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'sending', days: 7 },
    seenBy: ['everyone'],
    sources: ['herself'],
  },
};
