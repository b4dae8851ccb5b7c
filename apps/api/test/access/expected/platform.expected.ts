import type { Expected, Other } from '../line';
import { rowOf, somebodys } from '../somebodys';

const photo = async (id: Promise<string>) => ({ path: `/files/photos/${await id}` });
const theirExportJob: readonly Other[] = [
  {
    of: 'job that makes her export',
    ask: async (world) => ({ id: await somebodys.exportJob(world) }),
    same: (world) => rowOf(world, 'long_job', somebodys.exportJob(world)),
  },
];
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
    rest: async (world, { personId }) => ({
      path: `/files/photos/${await world.draftOf(personId ?? world.somebody)}/large.webp`,
    }),
    others: [
      {
        of: 'draft of a photograph',
        rest: async (world) => ({
          path: `/files/photos/${await world.draftOf(world.somebody)}/large.webp`,
        }),
      },
      {
        of: 'own data',
        rest: async (world) => ({ path: `/files/exports/${await somebodys.exported(world)}/document` }),
      },
    ],
  },
  'DELETE /files/:keeping/:id': {
    to: 'members',
    rest: (world, { personId }) => photo(world.draftOf(personId ?? world.somebody)),
    others: [
      { of: 'draft of a photograph', rest: (world) => photo(world.draftOf(world.somebody)) },
      {
        of: 'own data',
        rest: async (world) => ({ path: `/files/exports/${await somebodys.exported(world)}` }),
        same: (world) => rowOf(world, 'stored_file', somebodys.exported(world)),
      },
    ],
  },

  'Query.longJobs': { to: 'members' },
  'Mutation.retryLongJob': {
    to: 'members',
    ask: async (world, { personId }) => ({ id: await world.jobOf(personId) }),
    others: theirExportJob,
  },
  'Mutation.cancelLongJob': {
    to: 'members',
    best: 'refusal',
    ask: async (world, { personId }) => ({ id: await world.jobOf(personId) }),
    others: theirExportJob,
  },
};
