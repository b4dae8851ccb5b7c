import { randomUUID } from 'node:crypto';
import type { Expected } from '../line';
import { rowOf, somebodys } from '../somebodys';

/** Who gives roles, and who watches over it. */
export const rightsExpected: Expected = {
  'Query.findPerson': { to: ['administrator'], ask: () => ({ words: 'Fictional' }) },
  'Query.roleGrants': { to: ['administrator', 'dpo'], ask: () => ({ role: null, words: '' }) },
  'Query.roleSpaces': { to: ['administrator', 'dpo'] },
  'Mutation.giveRole': {
    to: ['administrator'],
    ask: async (world) => ({
      input: {
        personId: await world.someoneNew(),
        role: 'ASSOCIATION',
        space: 'town',
        lastDay: null,
        checkedOn: null,
        reason: 'Présidente de l’association.',
      },
    }),
  },
  'Mutation.endRole': {
    to: ['administrator'],
    ask: async (world) => ({ grantId: await world.grant(), reason: 'Fin de mandat.' }),
  },
  'Mutation.askRecovery': {
    to: ['administrator'],
    ask: async (world) => ({ personId: await world.someoneNew(), reason: 'Téléphone perdu.' }),
  },
  // Acts that wait for a second person; each kind asks for its own permission besides, in its own space.
  'Query.pendingActs': { to: ['facilitator', 'administrator', 'dpo'], in: 'any space' },
  'Mutation.answerAct': {
    to: ['facilitator', 'administrator', 'dpo'],
    in: 'any space',
    best: 'not found',
    ask: () => ({ id: randomUUID(), confirm: true }),
    // To see the list is not to answer each kind: that of a role given is the administrators' and the DPO's.
    others: [
      {
        of: 'act to answer',
        ask: async (world) => ({ id: await somebodys.act(world), confirm: true }),
        finds: ['administrator', 'dpo'],
        same: (world) => rowOf(world, 'pending_act', somebodys.act(world)),
      },
    ],
  },
};
