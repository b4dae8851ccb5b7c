import { randomUUID } from 'node:crypto';
import { aCode } from '../../../src/contexts/budget/testing/vote-desk';
import type { Expected } from '../line';

const FACILITATORS = ['facilitator', 'administrator'] as const;
/** A department answers the proposals of the edition for which it was asked. */
const REVIEWERS = ['facilitator', 'department', 'administrator'] as const;

/** Participatory budgets, from the idea to the count. */
export const budgetExpected: Expected = {
  // Everybody reads what is published.
  'Query.editions': { to: 'everyone' },
  'Query.edition': { to: 'everyone' },
  'Query.proposals': { to: 'everyone', ask: () => ({ filter: null }) },
  'Query.proposal': { to: 'everyone' },
  'Query.hiddenProposal': { to: 'everyone', best: 'not found' },
  'Query.similarProposals': { to: 'everyone' },
  'Query.ballotPaper': { to: 'everyone', ask: ({ editions }) => ({ edition: editions.vote.slug }) },
  'Query.results': { to: 'everyone', best: 'not found' },
  'Query.countProgress': { to: 'everyone' },
  'Query.editionDocuments': { to: 'everyone' },
  'GET /files/budgets/:slug/manifeste.json': {
    to: 'everyone',
    rest: ({ editions }) => ({ path: `/files/budgets/${editions.vote.slug}/manifeste.json` }),
  },
  'GET /files/budgets/:slug/bulletins.pb': {
    to: 'everyone',
    best: 'not found',
    rest: ({ editions }) => ({ path: `/files/budgets/${editions.vote.slug}/bulletins.pb` }),
  },
  'GET /files/budgets/:slug/resultats.json': {
    to: 'everyone',
    best: 'not found',
    rest: ({ editions }) => ({ path: `/files/budgets/${editions.vote.slug}/resultats.json` }),
  },
  'GET /files/budgets/:slug/documents/:name': {
    to: 'everyone',
    best: 'not found',
    rest: ({ editions }) => ({ path: `/files/budgets/${editions.vote.slug}/documents/proces-verbal.pdf` }),
  },

  // Signed-in residents take part.
  'Query.myProposals': { to: 'members' },
  'Mutation.submitProposal': {
    to: 'members',
    ask: ({ editions, plausible }) => ({
      input: {
        edition: editions.ideas.slug,
        submissionKey: randomUUID(),
        title: plausible['title'],
        body: plausible['body'],
        theme: plausible['theme'],
      },
    }),
  },
  'Query.myVote': { to: 'members', ask: ({ editions }) => ({ edition: editions.vote.slug }) },
  'Mutation.joinRoll': {
    to: 'members',
    ask: ({ editions }, { turn }) => ({
      input: {
        edition: editions.vote.slug,
        givenName: `Fictional ${turn}`,
        familyName: randomUUID(),
        birthDate: '1990-05-17',
        neighbourhood: 'north',
      },
    }),
  },
  'Mutation.castBallot': {
    to: 'members',
    ask: ({ editions }) => ({
      input: { edition: editions.vote.slug, ballotKey: aCode(), choices: ['1', '2'] },
    }),
  },

  // Those who run an edition, in the whole town or in theirs alone.
  'Query.editionHistory': { to: REVIEWERS, in: 'its space' },
  'Query.proposalHistory': { to: REVIEWERS, in: 'its space' },
  'Query.reviewQueue': { to: REVIEWERS, in: 'its space' },
  'Mutation.decideAdmissibility': {
    to: REVIEWERS,
    in: 'its space',
    ask: ({ proposalId }) => ({
      input: {
        proposalId,
        decision: 'TO_CLARIFY',
        reason: 'Où exactement ?',
        answers: ['town_competence', 'general_interest', 'precise_enough'].map((criterion) => ({
          criterion,
          answer: 'UNKNOWN',
        })),
        seenDecidedAt: null,
      },
    }),
  },
  'Mutation.estimateCost': {
    to: REVIEWERS,
    in: 'its space',
    best: 'refusal',
    ask: ({ proposalId }) => ({ input: { proposalId, costCents: 100_000, costNote: 'Devis.' } }),
  },
  'Query.editionDesk': { to: FACILITATORS, in: 'its space' },
  'Query.rollPeople': {
    to: FACILITATORS,
    in: 'its space',
    ask: ({ editions }) => ({ edition: editions.vote.slug, words: 'Camille' }),
  },
  'Mutation.changeRoll': {
    to: FACILITATORS,
    in: 'its space',
    ask: async (world) => ({
      input: {
        edition: world.editions.vote.slug,
        personId: await world.once('voter', () => world.voterOf(world.editions.vote)),
        change: 'STRIKE',
        motive: 'MOVED_AWAY',
        reason: 'Courrier revenu deux fois.',
      },
    }),
  },
  'Subscription.editionActivity': { to: FACILITATORS, in: 'its space' },
  'Mutation.openVote': {
    to: FACILITATORS,
    in: 'its space',
    ask: ({ editions }) => ({ edition: editions.toOpen.slug, endIdeasEarly: true }),
  },
  'Mutation.closeVote': {
    to: FACILITATORS,
    in: 'its space',
    ask: ({ editions }) => ({ edition: editions.toClose.slug }),
  },
  'Mutation.recount': {
    to: FACILITATORS,
    in: 'its space',
    ask: ({ editions }) => ({ edition: editions.vote.slug }),
  },

  // A count from elsewhere enters the town's archive.
  'POST /files/pabulib': {
    to: ['administrator'],
    best: 'bad input',
    rest: () => ({ path: '/files/pabulib', body: new FormData() }),
  },
  'Mutation.importEdition': {
    to: ['administrator'],
    best: 'refusal',
    ask: () => ({
      input: {
        name: 'Ailleurs',
        uploadId: randomUUID(),
        countingRule: { rule: 'mes', satisfaction: 'cost', completion: 'add1' },
      },
    }),
  },
};
