import type { ProcessingTable } from '../../platform/privacy/processing';

export const meetingsProcessings: ProcessingTable = {
  meetings: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: ['body_facilitator'],
    sources: ['herself', 'staff'],
  },
  public_questions: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e)',
    retention: { after: 'leaving' },
    seenBy: ['everyone'],
    sources: ['herself'],
  },
  meeting_places: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e), 9(2)(a)',
    retention: { after: 'end', days: 7 },
    seenBy: ['body_facilitator'],
    sources: ['herself', 'staff'],
  },
};
