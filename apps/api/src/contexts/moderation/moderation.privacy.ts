import type { ProcessingTable } from '../../platform/privacy/processing';

export const moderationProcessings: ProcessingTable = {
  moderation: {
    ground: 'legal_obligation',
    article: 'RGPD 6(1)(c), UE 2022/2065 16 et 17',
    retention: { after: 'decision', years: 5 },
    seenBy: ['moderator', 'administrator'],
    sources: ['herself', 'staff'],
  },
};
