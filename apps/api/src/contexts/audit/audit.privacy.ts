import type { ProcessingTable } from '../../platform/privacy/processing';

export const auditProcessings: ProcessingTable = {
  audit: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 5(2), 32',
    retention: { after: 'recording', years: 3 },
    seenBy: ['administrator', 'dpo'],
    sources: ['herself', 'staff'],
  },
  data_access: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 32',
    retention: { after: 'recording', years: 1 },
    seenBy: ['dpo'],
    sources: ['staff'],
  },
};
