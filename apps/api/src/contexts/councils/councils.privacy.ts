import type { ProcessingTable } from '../../platform/privacy/processing';

export const councilsProcessings: ProcessingTable = {
  /** Who sits in a body. A name is shown to everyone only when she agreed. */
  councils: {
    ground: 'public_task',
    article: 'RGPD 6(1)(e) ; loi n° 2014-173, art. 7 ; CGCT, art. L2143-1, L2143-2',
    retention: { after: 'end', years: 3 },
    seenBy: ['body_facilitator', 'everyone'],
    sources: ['herself', 'staff', 'town_file'],
  },
};
