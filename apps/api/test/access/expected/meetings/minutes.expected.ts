import { trialFollowUp, trialMinutes } from '../../../../src/contexts/meetings/testing/trial-minutes';
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
const ofMinutes = (
  more: (meetingId: string, sectionId: string) => Sent,
  state: 'draft' | 'approved' = 'draft',
) =>
  atDesk(async (world, where) => {
    const { id } = await meetingOf(world, where);
    const approved = state === 'approved' ? { state, approvedIn: id, inFavour: 2, against: 0 } : {};
    const { sectionId } = await trialMinutes(world.api.source.manager, id, approved);
    return more(id, sectionId);
  });
const ofFollowUp = (more: Sent) =>
  atDesk(async (world, where) => {
    const followUpId = await trialFollowUp(world.api.source.manager, await meetingOf(world, where));
    return { input: { followUpId, ...more } };
  });

const TYPED = { decision: 'Demander des bancs', task: 'Écrire', owner: 'Animation', dueOn: '2027-06-30' };
const VOTE = { revision: 1, approvedIn: 999_999, inFavour: 3, against: 0, abstained: 0 };

/** What is written after a meeting: by who was named in its assembly, and by nobody of the town hall. */
export const minutesExpected: Expected = {
  'Query.minutes': {
    to: 'everyone',
    ask: async (world) => {
      const { id, number } = await meetingOf(world, 'own');
      const published = { state: 'published', approvedIn: id, inFavour: 2, against: 0 } as const;
      await trialMinutes(world.api.source.manager, id, published);
      return { assembly: 'trial', slug: world.trials.own.slug, number };
    },
  },
  'GET /files/minutes/:assembly/:slug/:number/minutes.pdf': {
    to: 'everyone',
    rest: async (world) => {
      const { id, number } = await meetingOf(world, 'own');
      const published = { state: 'published', approvedIn: id, inFavour: 2, against: 0 } as const;
      await trialMinutes(world.api.source.manager, id, published);
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
  'Mutation.approveMinutes': {
    ...ofMinutes((meetingId) => ({ input: { meetingId, ...VOTE } })),
    best: 'refusal',
  },
  'Mutation.publishMinutes': ofMinutes(
    (meetingId) => ({ meetingId, revision: 1, signature: 'SEAL' }),
    'approved',
  ),
  'Mutation.addFollowUp': atDesk(async (world, where) => ({
    input: { ...TYPED, meetingId: (await meetingOf(world, where)).id },
  })),
  'Mutation.changeFollowUp': ofFollowUp(TYPED),
  'Mutation.endFollowUp': ofFollowUp({ done: true, outcome: 'Les bancs sont posés.' }),
};
