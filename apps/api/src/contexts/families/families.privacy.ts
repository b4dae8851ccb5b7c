import type { ProcessingTable } from '../../platform/privacy/processing';

export const familiesProcessings: ProcessingTable = {
  /** Proof of a consent: kept for a year after it ended, then gone. */
  minors: {
    ground: 'legal_obligation',
    article: 'RGPD 6(1)(c), 7(1), 8 ; loi Informatique et Libertés, art. 45',
    retention: { after: 'end', years: 1 },
    seenBy: ['mediator', 'youth_worker', 'administrator'],
    sources: ['herself', 'guardian', 'staff'],
  },
};
