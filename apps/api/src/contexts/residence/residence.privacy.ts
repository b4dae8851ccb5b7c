import type { ProcessingTable } from '../../platform/privacy/processing';

export const residenceProcessings: ProcessingTable = {
  residence: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'end', months: 6 },
    seenBy: ['mediator', 'facilitator', 'administrator'],
    sources: ['herself', 'staff', 'town_file'],
  },
  residence_letters: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 5(1)(c)',
    retention: { after: 'expiry', days: 1 },
    seenBy: ['facilitator', 'administrator'],
    sources: ['herself'],
  },
  residence_list_requests: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 5(1)(c)',
    retention: { after: 'expiry', days: 1 },
    seenBy: [],
    sources: ['herself'],
  },
  residence_lists: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 5(1)(b)',
    retention: { after: 'end', years: 3 },
    seenBy: ['administrator'],
    sources: ['staff', 'town_file'],
  },
};
