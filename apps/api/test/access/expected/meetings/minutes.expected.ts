import {
  trialFollowUp,
  trialMinutes,
  trialVote,
} from '../../../../src/contexts/meetings/testing/trial-minutes';
import type { MinutesStateWord } from '../../../../src/contexts/meetings/minutes/minutes-state';
import type { Expected, Sent } from '../../line';
import type { World } from '../../world';

const FACILITATOR = { to: ['body_facilitator'], in: 'its space alone' } as const;

type Where = 'own' | 'elsewhere';
const meetingOf = async ({ trials }: World, where: Where) =>
  (await trials.desk.meeting(where === 'own' ? trials.own : trials.desk.found(), trials.now, 'held')).meeting;

/** Asked of what the facilitator's own assembly holds; the other is of an assembly in which nobody has a role. */
const atDesk = (sent: (world: World, where: Where) => Promise<Sent>) => ({
  ...FACILITATOR,
  ask: (world: World) => sent(world, 'own'),
  another: (world: World) => sent(world, 'elsewhere'),
});
const ofMinutes = (more: (meetingId: string, sectionId: string) => Sent, state: MinutesStateWord = 'draft') =>
  atDesk(async (world, where) => {
    const { id } = await meetingOf(world, where);
    const { manager } = world.api.source;
    const voted = state === 'draft' ? {} : { state, questionId: await trialVote(manager, id) };
    const { sectionId } = await trialMinutes(manager, id, voted);
    return more(id, sectionId);
  });
const ofFollowUp = (more: Sent) =>
  atDesk(async (world, where) => {
    const followUpId = await trialFollowUp(world.api.source.manager, await meetingOf(world, where));
    return { input: { followUpId, ...more } };
  });

const TYPED = { decision: 'Demander des bancs', task: 'Écrire', owner: 'Animation', dueOn: '2027-06-30' };

/** What is written after a meeting: by who was named in its assembly, and by nobody of the town hall. */
export const minutesExpected: Expected = {
  'Query.minutes': {
    to: 'everyone',
    ask: async (world) => {
      const { id, number } = await meetingOf(world, 'own');
      const questionId = await trialVote(world.api.source.manager, id);
      await trialMinutes(world.api.source.manager, id, { state: 'published', questionId });
      return { assembly: 'trial', slug: world.trials.own.slug, number };
    },
  },
  'GET /files/minutes/:assembly/:slug/:number/minutes.pdf': {
    to: 'everyone',
    rest: async (world) => {
      const { id, number } = await meetingOf(world, 'own');
      const questionId = await trialVote(world.api.source.manager, id);
      await trialMinutes(world.api.source.manager, id, { state: 'published', questionId });
      return { path: `/files/minutes/trial/${world.trials.own.slug}/${number}/minutes.pdf` };
    },
  },
  'Query.followUps': {
    to: 'everyone',
    ask: ({ trials }) => ({ assembly: 'trial', slug: trials.own.slug }),
  },
  'Mutation.startMinutes': atDesk(async (world, where) => ({
    meetingId: (await meetingOf(world, where)).id,
  })),
  'Mutation.saveMinutesSection': ofMinutes((_, sectionId) => ({
    input: { sectionId, basedOn: 1, text: 'Mot de bienvenue.' },
  })),
  'Mutation.proposeMinutes': ofMinutes((meetingId) => ({ meetingId, revision: 1 })),
  'Mutation.putMinutesToVote': {
    ...ofMinutes((meetingId) => ({ input: { meetingId, revision: 1, laterId: meetingId, itemId: null } })),
    best: 'refusal',
  },
  'Mutation.approveMinutes': ofMinutes((meetingId) => ({ meetingId, revision: 1 }), 'proposed'),
  'Mutation.publishMinutes': ofMinutes(
    (meetingId) => ({ input: { meetingId, revision: 1, signature: 'SEAL', scanId: null } }),
    'approved',
  ),
  'Mutation.addFollowUp': atDesk(async (world, where) => ({
    input: { ...TYPED, meetingId: (await meetingOf(world, where)).id },
  })),
  'Mutation.changeFollowUp': ofFollowUp(TYPED),
  'Mutation.endFollowUp': ofFollowUp({ done: true, outcome: 'Les bancs sont posés.' }),
};
