import { randomUUID } from 'node:crypto';
import { MembershipEntity } from '../../../../src/contexts/councils/tables/membership.entity';
import { aMembership } from '../../../../src/contexts/councils/testing/body-rows';
import type { Expected, Line } from '../../line';
import { guessedLink } from '../../somebodys';
import type { World } from '../../world';

const kept: Pick<Line, 'to' | 'in'> = { to: ['body_facilitator'], in: 'its space alone' };

/** A seat of somebody else, who has not answered her invitation. */
const theirSeat = (world: World): Promise<string> =>
  world.once('seat', async () => {
    const wanted = { personId: world.somebody, invitationId: randomUUID(), invitedAt: new Date() };
    return (await aMembership(world.api.source.manager, world.trials.body.id, wanted)).id;
  });
const theirRow = async (world: World) =>
  world.api.source.manager.findOneBy(MembershipEntity, { id: await theirSeat(world) });

/** The id of her invitation, and bits that the server did not make. */
const theirLink = async (world: World): Promise<string> =>
  guessedLink(theirRow(world).then((row) => row?.invitationId ?? ''));

const oneOf = (body: string) => ({ input: { body, membershipId: body } });

/** Of a version that nobody has read. */
const rulesOf = (body: string) => ({
  input: { body, seenVersion: -1, rules: '{}', meetingNumber: null, decision: 'Fictive.' },
});
const corrected = (body: string) => ({
  input: {
    ...{ body, membershipId: randomUUID(), seenVersion: 0, collegeId: randomUUID(), name: 'Fictional' },
    ...{ organisation: '', email: '', sex: null, designation: 'DRAW', source: '' },
    ...{ mandateStart: '', mandateEnd: '', reason: 'Relu.' },
  },
});

/** From the invitation of a member to her leaving: the link of a mail is a key, her account another. */
export const membersExpected: Expected = {
  'Mutation.inviteMembers': {
    ...kept,
    ask: ({ trials }) => oneOf(trials.body.slug),
    best: 'not found',
    another: ({ trials }) => oneOf(trials.otherBody.slug),
  },
  'Mutation.correctMember': {
    ...kept,
    ask: ({ trials }) => corrected(trials.body.slug),
    best: 'not found',
    another: ({ trials }) => corrected(trials.otherBody.slug),
  },
  'Query.bodyRules': {
    ...kept,
    ask: ({ trials }) => ({ body: trials.body.slug }),
    another: ({ trials }) => ({ body: trials.otherBody.slug }),
  },
  'Mutation.setBodyRules': {
    ...kept,
    ask: ({ trials }) => rulesOf(trials.body.slug),
    best: 'refusal',
    another: ({ trials }) => rulesOf(trials.otherBody.slug),
  },
  'Query.invitation': { to: 'everyone', best: 'nothing', ask: () => ({ token: 'of-nobody' }) },
  'Mutation.acceptInvitation': {
    to: 'members',
    best: 'not found',
    ask: () => ({ input: { token: 'of-nobody', namePublic: false } }),
    others: [
      {
        of: 'invitation',
        ask: async (world) => ({ input: { token: await theirLink(world), namePublic: false } }),
        same: theirRow,
      },
    ],
  },
  'Mutation.refuseInvitation': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({ input: { token: 'of-nobody', reason: '' } }),
    others: [
      {
        of: 'invitation',
        ask: async (world) => ({ input: { token: await theirLink(world), reason: '' } }),
        same: theirRow,
      },
    ],
  },
  'Query.mySeats': { to: 'members' },
  'Mutation.showName': {
    to: 'members',
    best: 'not found',
    ask: () => ({ seat: randomUUID(), shown: false }),
    others: [
      {
        of: 'seat',
        ask: async (world) => ({ seat: await theirSeat(world), shown: false }),
        same: theirRow,
      },
    ],
  },
  'Mutation.resignSeat': {
    to: 'members',
    best: 'not found',
    ask: () => ({ seat: randomUUID(), reason: '' }),
    others: [
      { of: 'seat', ask: async (world) => ({ seat: await theirSeat(world), reason: '' }), same: theirRow },
    ],
  },
};
