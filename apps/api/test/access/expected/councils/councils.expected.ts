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
};
