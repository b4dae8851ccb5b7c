import type { Expected } from '../line';

const photo = async (id: Promise<string>) => ({ path: `/files/photos/${await id}` });
const aForm = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob(['no picture']), 'a.jpg');
  return form;
};

/** What no context owns: health, files, long work, the town. */
export const platformExpected: Expected = {
  'GET /health/live': { to: 'everyone' },
  'GET /health/ready': { to: 'everyone' },
  'Query.town': { to: 'everyone' },

  // A draft is its sender's alone, whatever the role of who asks.
  'POST /files/:keeping': {
    to: 'members',
    best: 'bad input',
    rest: () => ({ path: '/files/photos', body: aForm() }),
  },
  'GET /files/:keeping/:id/:part': {
    to: 'everyone',
    best: 'not found',
    rest: () => ({ path: '/files/photos/00000000-0000-4000-8000-000000000000/large.webp' }),
    anotherRest: async (world) => ({
      path: `/files/photos/${await world.draftOf(world.somebody)}/large.webp`,
    }),
  },
  'DELETE /files/:keeping/:id': {
    to: 'members',
    rest: (world, { personId }) => photo(world.draftOf(personId ?? world.somebody)),
    anotherRest: (world) => photo(world.draftOf(world.somebody)),
  },

  'Query.longJobs': { to: 'members' },
  'Mutation.retryLongJob': {
    to: 'members',
    ask: async (world, { personId }) => ({ id: await world.jobOf(personId) }),
  },
  'Mutation.cancelLongJob': {
    to: 'members',
    best: 'refusal',
    ask: async (world, { personId }) => ({ id: await world.jobOf(personId) }),
  },
};
