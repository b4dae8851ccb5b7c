import { randomUUID } from 'node:crypto';
import type { Expected } from '../line';
import type { World } from '../world';

const theirHidden = (world: World) => world.once('hidden', () => world.hidden(world.somebody));

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
  'Mutation.answerAppeal': {
    to: MODERATORS,
    best: 'refusal',
    ask: async (world) => {
      const { id, version } = await world.reported();
      return { input: { caseId: id, overturned: false, facts: 'Relu.', seenVersion: version } };
    },
  },
  'Query.personBlocks': { to: MODERATORS },
  'Mutation.proposeBlock': {
    to: MODERATORS,
    best: 'not found',
    ask: async (world) => ({
      input: { caseId: (await world.reported()).id, days: 7, facts: 'Trois fois.', reason: 'insult' },
    }),
  },
  'Mutation.answerBlock': {
    to: MODERATORS,
    best: 'not found',
    ask: () => ({ input: { blockId: randomUUID(), stands: true, answer: null } }),
  },

  // What was decided about oneself, and what one answers.
  'Query.moderationYears': { to: 'everyone' },
  'Query.myModeration': { to: 'members' },
  'Query.moderationStatement': {
    to: 'members',
    ask: async (world, { personId }) => ({ id: await world.hidden(personId ?? world.somebody) }),
    others: [{ of: 'statement of reasons', ask: async (world) => ({ id: await theirHidden(world) }) }],
  },
  'Mutation.appealDecision': {
    to: 'members',
    ask: async (world, { personId }) => ({
      input: {
        decisionId: await world.hidden(personId ?? world.somebody),
        text: 'Ce n’est pas une insulte.',
      },
    }),
    others: [
      {
        of: 'decision',
        ask: async (world) => ({ input: { decisionId: await theirHidden(world), text: 'Je conteste.' } }),
      },
    ],
  },
  'Mutation.appealBlock': { to: 'members', best: 'refusal', ask: () => ({ text: 'Je conteste.' }) },
};
