import { BirthEntity } from '../../../src/contexts/identity/ages/birth.entity';
import type { Expected } from '../line';
import { guessedLink, rowOf, somebodys } from '../somebodys';
import type { World } from '../world';

const about = { purposes: [], textDigest: 'x' };
const consent = { ...about, guardianName: 'Fictional', declares: true };

/** The id of a request, which the child knows, and bits that the server did not make. */
const theirLink = (world: World) => guessedLink(somebodys.guardianship(world));
const theirRequest = (world: World) => rowOf(world, 'guardianship', somebodys.guardianship(world));

/** A child under 15 whom nobody has agreed for. */
const aChild = (world: World): Promise<string> =>
  world.once('child at the desk', async () => {
    const personId = await world.someoneNew();
    const born = { personId, month: '2020-02', source: 'declared' as const, saidAt: new Date(0) };
    await world.api.source.manager.insert(BirthEntity, born);
    return personId;
  });

const AT_THE_DESK = ['mediator', 'youth_worker', 'administrator'] as const;

/** Consent of a child and of a guardian. The link of a mail is the key: nobody finds a request without it. */
export const familiesExpected: Expected = {
  'Query.family': { to: 'members', ask: () => ({ language: 'fr' }) },
  'Mutation.askConsent': { to: 'members', best: 'refusal', ask: () => ({ input: about }) },
  'Mutation.decideAlone': { to: 'members', best: 'refusal', ask: () => about },
  'Mutation.withdrawMyConsent': { to: 'members', ask: () => ({ purposes: [] }) },
  'Query.consentRequest': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ token: 'of-nobody' }),
    others: [{ of: 'request of consent', ask: async (world) => ({ token: await theirLink(world) }) }],
  },
  'Mutation.giveConsent': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ input: { ...consent, token: 'of-nobody' } }),
    others: [
      {
        of: 'request of consent',
        ask: async (world) => ({ input: { ...consent, token: await theirLink(world) } }),
        same: theirRequest,
      },
    ],
  },
  'Mutation.withdrawConsent': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ token: 'of-nobody', purposes: [] }),
    others: [
      {
        of: 'consent',
        ask: async (world) => ({ token: await theirLink(world), purposes: [] }),
        same: theirRequest,
      },
    ],
  },
  'Query.deskFamily': { to: AT_THE_DESK, ask: async (world) => ({ childId: await aChild(world) }) },
  'Mutation.giveConsentAtDesk': {
    to: AT_THE_DESK,
    best: 'refusal',
    ask: async (world) => ({
      input: {
        ...{ ...about, purposes: ['PUBLISH'], childId: await aChild(world), guardianName: 'Fictional' },
        ...{ relation: 'MOTHER', identityProof: 'PASSPORT', bothPresent: true, declares: true },
      },
    }),
  },
  'Mutation.withdrawConsentAtDesk': {
    to: AT_THE_DESK,
    ask: async (world) => ({ childId: await aChild(world), purposes: [], by: 'GUARDIAN' }),
  },
};
