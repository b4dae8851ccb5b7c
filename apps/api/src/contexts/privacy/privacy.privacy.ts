import type { ProcessingTable } from '../../platform/privacy/processing';

export const privacyProcessings: ProcessingTable = {
  own_data: {
    ground: 'legal_obligation',
    article: 'RGPD 6(1)(c), 15, 20',
    retention: { after: 'recording', days: 7 },
    seenBy: [],
    sources: ['herself'],
  },
};
