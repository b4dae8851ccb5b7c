import { randomUUID } from 'node:crypto';
import type { Expected } from '../line';

const MODERATORS = ['moderator', 'administrator'] as const;

/** What was reported, and who decides on it. */
export const moderationExpected: Expected = {
  'Mutation.reportContent': {
    to: 'everyone',
    ask: ({ proposalId }) => ({
      input: { kind: 'proposal', subjectId: proposalId, reason: 'insult', note: null, email: null },
    }),
  },
  'Query.moderationQueue': { to: MODERATORS, ask: () => ({ decided: false }) },
  'Query.moderationCase': { to: MODERATORS, best: 'not found', ask: () => ({ id: randomUUID() }) },
  'Mutation.decideCase': {
    to: MODERATORS,
    best: 'not found',
    ask: () => ({ input: { caseId: randomUUID(), kind: 'KEEP', facts: 'Lu.', seenVersion: 1 } }),
  },
};
