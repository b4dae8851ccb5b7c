import { randomUUID } from 'node:crypto';
import { aPublishedReview } from '../../../../src/contexts/councils/testing/review-rows';
import type { Expected, Line } from '../../line';
import type { World } from '../../world';

/** Kept by the body's own facilitators: a role in the whole town, the administrator's too, is not enough. */
const kept: Pick<Line, 'to' | 'in'> = { to: ['body_facilitator'], in: 'its space alone' };

const college = (body: string) => ({ body, name: 'Habitants', seats: 4 });
const words = (body: string) => ({
  body,
  mission: '',
  territory: 'Ici',
  hostName: '',
  hostText: '',
  seenVersion: 0,
});
const person = (body: string, collegeId: string) => ({
  ...{ body, collegeId, name: 'Fictional', organisation: '', email: '', sex: null },
  ...{ designation: 'DRAW', source: '', reserve: false, submissionKey: randomUUID() },
});
const document = (body: string) => ({
  ...{ body, kind: 'CHARTER', title: '', datedOn: '2026-01-01', note: '', text: 'Une charte.' },
  submissionKey: randomUUID(),
});
const introduction = (body: string) => ({ body, year: 2026, introduction: '', seenRevision: 0 });
const review = (body: string) => ({
  ...{ body, year: 2026, seen: '', seenRevision: 0, seenVersion: 0, correction: '' },
});
const published = async ({ api, trials: { body } }: World) => {
  await aPublishedReview(api.source.manager, body, { year: 2026 });
  return body;
};
const ofBody =
  (make: (slug: string) => Record<string, unknown>, which: 'body' | 'otherBody' = 'body') =>
  (world: World) =>
    make(world.trials[which].slug);

export const councilsExpected: Expected = {
  'Query.bodies': { to: 'everyone' },
  'Query.body': { to: 'everyone', ask: ofBody((slug) => ({ slug })) },
  'Mutation.foundBody': {
    to: ['administrator'],
    ask: (_, { personId, turn }) => ({
      input: { name: `Conseil ${personId} ${turn}`, kind: 'OTHER', territory: 'Ici' },
    }),
  },
  'Query.myKeptBodies': { to: 'members' },
  'Query.bodyDesk': {
    ...kept,
    ask: ofBody((body) => ({ body })),
    another: ofBody((body) => ({ body }), 'otherBody'),
  },
  'Mutation.describeBody': {
    ...kept,
    ask: ofBody((body) => ({ input: words(body) })),
    another: ofBody((body) => ({ input: words(body) }), 'otherBody'),
  },
  'Mutation.saveCollege': {
    ...kept,
    ask: ofBody((body) => ({ input: college(body) })),
    best: 'bad input',
    another: ofBody((body) => ({ input: college(body) }), 'otherBody'),
  },
  'Mutation.removeCollege': {
    ...kept,
    ask: (world) => ({ body: world.trials.body.slug, collegeId: world.trials.body.id }),
    best: 'not found',
    another: (world) => ({ body: world.trials.otherBody.slug, collegeId: world.trials.otherBody.id }),
  },
  'Mutation.addMember': {
    ...kept,
    ask: (world) => ({ input: person(world.trials.body.slug, world.trials.body.id) }),
    best: 'not found',
    another: (world) => ({ input: person(world.trials.otherBody.slug, world.trials.otherBody.id) }),
  },
  'Mutation.importMembers': {
    ...kept,
    ask: ofBody((body) => ({ input: { body, file: '', submissionKey: randomUUID() } })),
    best: 'refusal',
    another: ofBody((body) => ({ input: { body, file: '', submissionKey: randomUUID() } }), 'otherBody'),
  },
  'Mutation.moveMember': {
    ...kept,
    ask: ofBody((body) => ({ input: { body, membershipId: body, act: 'RESIGN', reason: '' } })),
    best: 'not found',
    another: ofBody(
      (body) => ({ input: { body, membershipId: body, act: 'RESIGN', reason: '' } }),
      'otherBody',
    ),
  },
  'Mutation.recogniseMembers': {
    ...kept,
    ask: ofBody((body) => ({ input: { body, start: '2027-01-01', end: '2028-01-01' } })),
    best: 'refusal',
    another: ofBody((body) => ({ input: { body, start: '2027-01-01', end: '2028-01-01' } }), 'otherBody'),
  },
  'Mutation.replaceMember': {
    ...kept,
    ask: ofBody((body) => ({ input: { body, membershipId: body } })),
    best: 'not found',
    another: ofBody((body) => ({ input: { body, membershipId: body } }), 'otherBody'),
  },
  'Mutation.publishBodyDocument': {
    ...kept,
    ask: ofBody((body) => ({ input: document(body) })),
    another: ofBody((body) => ({ input: document(body) }), 'otherBody'),
  },
  'Query.annualReviews': { to: 'everyone', ask: ofBody((body) => ({ body })) },
  'Query.annualReview': {
    to: 'everyone',
    ask: async (world) => ({ body: (await published(world)).slug, year: 2026, version: null }),
  },
  'GET /files/instances/:slug/bilans/:year/bilan.pdf': {
    to: 'everyone',
    rest: async (world) => {
      const { slug } = await published(world);
      return { path: `/files/instances/${slug}/bilans/2026/bilan.pdf` };
    },
  },
  'GET /files/instances/:slug/bilans/:year/bilan.json': {
    to: 'everyone',
    rest: async (world) => {
      const { slug } = await published(world);
      return { path: `/files/instances/${slug}/bilans/2026/bilan.json` };
    },
  },
  'GET /files/instances/:slug/bilans/:year/projet.pdf': {
    ...kept,
    rest: async ({ trials }) => ({ path: `/files/instances/${trials.body.slug}/bilans/2026/projet.pdf` }),
  },
  'Query.annualReviewDesk': {
    ...kept,
    ask: ofBody((body) => ({ body, year: null })),
    another: ofBody((body) => ({ body, year: null }), 'otherBody'),
  },
  'Mutation.introduceReview': {
    ...kept,
    ask: ofBody((body) => ({ input: introduction(body) })),
    another: ofBody((body) => ({ input: introduction(body) }), 'otherBody'),
  },
  'Mutation.publishReview': {
    ...kept,
    ask: ofBody((body) => ({ input: review(body) })),
    best: 'refusal',
    another: ofBody((body) => ({ input: review(body) }), 'otherBody'),
  },
};
