import { randomUUID } from 'node:crypto';
import type { Expected } from '../line';

const AGENTS = ['mediator', 'facilitator', 'administrator'] as const;

const noKey = () => ({ response: '{}' });

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
  // Somebody without a mail address, at a desk, with an agent beside her.
  'Mutation.openAccount': {
    to: AGENTS,
    ask: () => ({
      key: randomUUID(),
      displayName: 'Fictional Newcomer',
      birthMonth: '1950-03',
      language: 'fr',
    }),
  },
  'Mutation.printCard': {
    to: AGENTS,
    ask: async (world) => ({ key: randomUUID(), personId: await world.someoneNew(), birthMonth: '1950-03' }),
  },
  // Two accounts that may be one person's: nobody is beside the agent, so fewer read them.
  'Query.possibleDoubles': { to: ['administrator'] },
  'Mutation.answerDouble': {
    to: ['administrator'],
    ask: async (world) => {
      const [oneId, otherId] = await world.aDouble();
      return { oneId, otherId, verdict: 'DIFFERENT' };
    },
    another: async (world) => {
      const [oneId, otherId] = [await world.someoneNew(), world.somebody];
      return { oneId, otherId, verdict: 'DIFFERENT' };
    },
  },
  'Query.foundAccounts': { to: AGENTS, ask: () => ({ name: 'Fictional' }) },
  'Mutation.signInWithCard': {
    to: 'everyone',
    best: 'bad input',
    ask: () => ({ code: 'ABCD-EFGH-JKLM-NPQR', birthMonth: '1950-03' }),
  },

  // A provider of identity, where the town has one.
  'GET /connexion/fournisseur': { to: 'everyone', best: 'not found' },
  'GET /connexion/fournisseur/retour': { to: 'everyone', best: 'not found' },
  'Query.providerLinkedSince': { to: 'members', best: 'nothing' },
  'Query.providerSignOut': { to: 'members', best: 'nothing' },
  'Mutation.unlinkProvider': { to: 'members' },

  // An agent beside a person acts as her hands: short, and said on every page.
  'Mutation.openAssistedSession': {
    to: ['mediator', 'facilitator'],
    best: 'refusal',
    ask: async (world) => ({ personId: await world.someoneNew(), agreed: true, birthMonth: '1950-03' }),
  },
  'Mutation.renewAssistedSession': {
    to: 'members',
    best: 'not found',
    ask: () => ({ birthMonth: '1950-03' }),
  },

  // Keys and sessions: one's own alone.
  'Query.mySecurity': { to: 'members' },
  'Mutation.endSession': {
    to: 'members',
    ask: async (world, { personId }) => ({ id: await world.sessionOf(personId ?? world.somebody) }),
    others: [{ of: 'session', ask: async (world) => ({ id: await world.sessionOf(world.somebody) }) }],
  },
  'Mutation.endOtherSessions': { to: 'members' },
  'Mutation.askPasskeySignIn': { to: 'everyone', best: 'refusal' },
  'Mutation.signInWithPasskey': { to: 'everyone', best: 'refusal', ask: noKey },
  'Mutation.askNewPasskey': { to: 'members', best: 'refusal' },
  'Mutation.addPasskey': { to: 'members', best: 'refusal', ask: () => ({ name: 'Téléphone', ...noKey() }) },
  'Mutation.askPasskeyProof': { to: 'members', best: 'refusal' },
  'Mutation.provePasskey': { to: 'members', best: 'refusal', ask: noKey },
  'Mutation.renamePasskey': {
    to: 'members',
    best: 'not found',
    ask: () => ({ id: randomUUID(), name: 'Téléphone' }),
    others: [
      { of: 'passkey', ask: async (world) => ({ id: await world.keyOf(world.somebody), name: 'Téléphone' }) },
    ],
  },
  'Mutation.revokePasskey': {
    to: 'members',
    best: 'not found',
    ask: () => ({ id: randomUUID() }),
    others: [{ of: 'passkey', ask: async (world) => ({ id: await world.keyOf(world.somebody) }) }],
  },

  // Doors of a demonstration; elsewhere they do not exist.
  'Mutation.demoSignIn': { to: 'everyone', best: 'not found', ask: () => ({ personId: randomUUID() }) },
  'Query.demoMailbox': { to: 'everyone', shows: ['address'] },
};
