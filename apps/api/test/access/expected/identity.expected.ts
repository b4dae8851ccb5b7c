import { randomUUID } from 'node:crypto';
import type { Expected } from '../line';

/** Who someone is: coming in, going out, what one says of oneself. */
export const identityExpected: Expected = {
  'Query.viewer': { to: 'everyone' },
  'Query.signInDoors': { to: 'everyone' },
  'Mutation.requestSignInCode': { to: 'everyone' },
  'Mutation.signIn': { to: 'everyone', best: 'refusal' },
  'Mutation.signOut': { to: 'members', endsSession: true },
  'Mutation.sayBirthMonth': {
    to: 'members',
    best: 'refusal',
    ask: () => ({ birthMonth: '1987-11' }),
  },
  // Doors of a demonstration; elsewhere they do not exist.
  'Mutation.demoSignIn': { to: 'everyone', best: 'not found', ask: () => ({ personId: randomUUID() }) },
  'Query.demoMailbox': { to: 'everyone', shows: ['address'] },
};
