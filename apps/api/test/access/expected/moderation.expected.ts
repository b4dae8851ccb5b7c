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
  'Query.moderationCase': { to: MODERATORS, ask: async (world) => ({ id: (await world.reported()).id }) },
  'Mutation.decideCase': {
    to: MODERATORS,
    ask: async (world) => {
      const { id, version } = await world.reported();
      return { input: { caseId: id, kind: 'KEEP', facts: 'Rien de contraire.', seenVersion: version } };
    },
  },
};
