import type { ProcessingTable } from '../../platform/privacy/processing';

export const notificationsProcessings: ProcessingTable = {
  follows: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: [],
    sources: ['herself'],
  },
  messages: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'sending', years: 1 },
    seenBy: [],
    sources: ['herself'],
  },
};
