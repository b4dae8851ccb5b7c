import type { ProcessingTable } from '../../platform/privacy/processing';

export const meetingsProcessings: ProcessingTable = {
  meetings: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: ['body_facilitator'],
    sources: ['herself', 'staff'],
  },
};
