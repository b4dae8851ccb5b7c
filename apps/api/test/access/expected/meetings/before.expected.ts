import { randomUUID } from 'node:crypto';
import { AgendaItemEntity } from '../../../../src/contexts/meetings/tables/agenda-item.entity';
import { MeetingSeatEntity } from '../../../../src/contexts/meetings/tables/meeting-seat.entity';
import { MeetingEntity } from '../../../../src/contexts/meetings/tables/meeting.entity';
import { PublicQuestionEntity } from '../../../../src/contexts/meetings/tables/public-question.entity';
import type { Expected } from '../../line';
import type { World } from '../../world';
import { FACILITATOR, inPlace, meetingId, otherMeetingId, POINT } from '../meetings.expected';

/** A meeting that is called, in which this person sits; null: nobody does. */
async function calledWith({ api, trials }: World, personId: string | null): Promise<string> {
  const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
  const seat = { sourceId: randomUUID(), college: 'residents', collegeName: 'Habitants', sex: null };
  if (personId)
    await api.source.manager.insert(MeetingSeatEntity, {
      ...{ meetingId: meeting.id, personId, label: 'Fictional Member', ...seat },
    });
  return meeting.id;
}
/** A point that waits for an answer. */
async function proposedBy(
  { api, trials }: World,
  personId: string | null,
  where: 'own' | 'elsewhere',
): Promise<string> {
  const { meeting } = await trials.desk.meeting(
    where === 'own' ? trials.own : trials.desk.found(),
    trials.now,
  );
  const { manager } = api.source;
  const point = { title: 'Un banc', kind: 'discussion', minutes: 5, position: 0, state: 'proposed' } as const;
  const item = { ...point, meetingId: meeting.id, note: '', proposedBy: personId };
  return (await manager.save(manager.create(AgendaItemEntity, item))).id;
}
/** A question of a resident. */
async function askedBy(
  { api, trials }: World,
  authorId: string | null,
  where: 'own' | 'elsewhere',
  state: 'asked' | 'taken' = 'asked',
): Promise<string> {
  const { meeting } = await trials.desk.meeting(
    where === 'own' ? trials.own : trials.desk.found(),
    trials.now,
    'called',
  );
  const { manager } = api.source;
  const asked = { meetingId: meeting.id, authorId, authorName: 'Fictional', submissionKey: randomUUID() };
  const question = { ...asked, text: 'Quand le banc revient-il ?', askedAt: trials.now, state };
  return (await manager.save(manager.create(PublicQuestionEntity, question))).id;
}

/** A meeting that was held an hour ago, on paper. */
async function paperOf({ api, trials }: World, where: 'own' | 'elsewhere') {
  const assembly = where === 'own' ? trials.own : trials.desk.found();
  const { meeting } = await trials.desk.meeting(assembly, trials.now, 'called');
  const [openedAt, closedAt] = [new Date(Date.now() - 7_200_000), new Date(Date.now() - 3_600_000)];
  await api.source.manager.update(
    MeetingEntity,
    { id: meeting.id },
    { startsAt: openedAt, endsAt: closedAt },
  );
  const lists = { present: [], proxies: [], guests: [], reached: [], questions: [] };
  return {
    meetingId: meeting.id,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    ...lists,
  };
}

/** What members and residents bring before a meeting. */
export const meetingsBeforeExpected: Expected = {
  'Mutation.enterMeeting': {
    ...FACILITATOR,
    ask: async (world) => ({ input: await paperOf(world, 'own') }),
    another: async (world) => ({ input: await paperOf(world, 'elsewhere') }),
  },
  'Query.meetingBefore': {
    to: 'everyone',
    ask: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { ...inPlace(trials.own), number: meeting.number };
    },
  },
  'Mutation.proposeAgendaItem': {
    to: 'members',
    ask: async (world, me) => ({ input: { ...POINT, meetingId: await calledWith(world, me.personId) } }),
    another: async (world) => ({ input: { ...POINT, meetingId: await calledWith(world, null) } }),
  },
  'Mutation.withdrawProposedItem': {
    to: 'members',
    ask: async (world, me) => ({ itemId: await proposedBy(world, me.personId, 'own') }),
    another: async (world) => ({ itemId: await proposedBy(world, null, 'own') }),
  },
  'Mutation.answerProposedItem': {
    ...FACILITATOR,
    ask: async (world) => ({ input: { itemId: await proposedBy(world, null, 'own'), answer: 'KEEP' } }),
    another: async (world) => ({
      input: { itemId: await proposedBy(world, null, 'elsewhere'), answer: 'KEEP' },
    }),
  },
  'Mutation.carryItems': {
    ...FACILITATOR,
    ask: async (world, me) => ({ itemIds: [], ...(await meetingId(world, me)) }),
    another: async (world, me) => ({ itemIds: [], ...(await otherMeetingId(world, me)) }),
  },
  'Mutation.askPublicQuestion': {
    to: 'members',
    ask: async (world) => ({
      input: {
        meetingId: await calledWith(world, null),
        text: 'Quand le banc revient-il ?',
        submissionKey: randomUUID(),
      },
    }),
  },
  'Mutation.withdrawPublicQuestion': {
    to: 'members',
    ask: async (world, me) => ({ questionId: await askedBy(world, me.personId, 'own') }),
    another: async (world) => ({ questionId: await askedBy(world, null, 'own') }),
  },
  'Mutation.sortPublicQuestion': {
    ...FACILITATOR,
    ask: async (world) => ({ input: { questionId: await askedBy(world, null, 'own'), sort: 'TAKE' } }),
    another: async (world) => ({
      input: { questionId: await askedBy(world, null, 'elsewhere'), sort: 'TAKE' },
    }),
  },
  'Mutation.answerPublicQuestion': {
    ...FACILITATOR,
    ask: async (world) => ({
      input: { questionId: await askedBy(world, null, 'own', 'taken'), answer: 'Au printemps.' },
    }),
    another: async (world) => ({
      input: { questionId: await askedBy(world, null, 'elsewhere'), answer: 'Au printemps.' },
    }),
  },
  'Mutation.comeToMeeting': {
    to: 'members',
    best: 'refusal',
    ask: async (world) => ({ input: { meetingId: await calledWith(world, null) } }),
  },
  'Mutation.giveUpPlace': {
    to: 'members',
    best: 'refusal',
    ask: async (world) => ({ meetingId: await calledWith(world, null) }),
  },
  'Mutation.notePlace': {
    ...FACILITATOR,
    ask: async (world, me) => ({ input: { name: 'Fictional Guest', ...(await meetingId(world, me)) } }),
    another: async (world, me) => ({
      input: { name: 'Fictional Guest', ...(await otherMeetingId(world, me)) },
    }),
    best: 'refusal',
  },
  'Mutation.freePlace': {
    ...FACILITATOR,
    ask: async (world, me) => ({ placeId: randomUUID(), ...(await meetingId(world, me)) }),
    another: async (world, me) => ({ placeId: randomUUID(), ...(await otherMeetingId(world, me)) }),
    best: 'refusal',
  },
};
