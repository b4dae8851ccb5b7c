import type { ProcessingTable } from '../../platform/privacy/processing';

export const budgetProcessings: ProcessingTable = {
  proposals: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: ['everyone'],
    sources: ['herself'],
  },
  vote: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 9(2)(g)',
    retention: { after: 'results', months: 3 },
    seenBy: ['facilitator', 'administrator'],
    sources: ['herself'],
  },
};
