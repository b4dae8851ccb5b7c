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
  'Query.moderationCase': { to: MODERATORS, ask: async (world) => ({ id: await world.reported() }) },
  'Mutation.decideCase': {
    to: MODERATORS,
    ask: async (world) => ({
      input: { caseId: await world.reported(), kind: 'KEEP', facts: 'Rien de contraire.', seenVersion: 1 },
    }),
  },
};
