import type { Ask, Expected, Me, Sent } from '../line';
import { TrialRoom } from '../../../src/contexts/meetings/testing/trial-room';
import type { World } from '../world';

export const FACILITATOR = { to: ['body_facilitator'], in: 'its space alone' } as const;

const DAY = {
  title: 'Séance plénière',
  startsAt: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
  endsAt: new Date(Date.now() + 31 * 24 * 3_600_000).toISOString(),
  place: 'Rue Jean-Lurçat',
};
const OFF = { reason: 'La salle est fermée pour travaux.', again: null };
export const POINT = { title: 'Suites des avis', kind: 'INFORMATION', minutes: 15 };

export const ownMeeting = ({ trials }: World) => trials.desk.meeting(trials.own, trials.now);
/** Of an assembly in which nobody who asks has a role. */
export const otherMeeting = ({ trials }: World) => trials.desk.meeting(trials.desk.found(), trials.now);
export const meetingId: Ask<Sent> = async (world) => ({ meetingId: (await ownMeeting(world)).meeting.id });
export const otherMeetingId: Ask<Sent> = async (world) => ({
  meetingId: (await otherMeeting(world)).meeting.id,
});
export const inPlace = ({ slug }: { slug: string }) => ({ assembly: 'trial', slug });

/** A meeting that is being held, in which the asker sits, somebody else too, and a third person without an account. */
async function aRoom(
  { api, trials }: World,
  where: 'own' | 'elsewhere',
  me: string | null,
): Promise<TrialRoom> {
  const assembly = where === 'own' ? trials.own : trials.desk.found();
  const { meeting } = await trials.desk.meeting(assembly, trials.now);
  return TrialRoom.open(api.source.manager, meeting.id, trials.now, [me, null, null]);
}
const nobody = (world: World, where: 'own' | 'elsewhere') => aRoom(world, where, null);

/** What the desk of a meeting does, with the meeting's id. */
const atDesk = (
  more: (room: TrialRoom) => Sent | Promise<Sent> = ({ meetingId: id }) => ({ meetingId: id }),
) => {
  const sent = (where: 'own' | 'elsewhere') => async (world: World) => more(await nobody(world, where));
  return { ...FACILITATOR, ask: sent('own'), another: sent('elsewhere') };
};
/** What somebody does who sits; the other meeting is one in which she does not. */
const bySeat = (more: (room: TrialRoom) => Sent | Promise<Sent>) => ({
  to: 'members' as const,
  ask: async (world: World, me: Me) => more(await aRoom(world, 'own', me.personId)),
  another: async (world: World) => more(await nobody(world, 'own')),
});
const seatOf = ({ seats }: TrialRoom, index: number) => seats[index]?.id;

/** Meetings of councils: who was named in the council prepares them, and nobody of the town hall. */
export const meetingsExpected: Expected = {
  'Query.meeting': {
    to: 'everyone',
    ask: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { ...inPlace(trials.own), number: meeting.number };
    },
  },
  'Query.meetings': { to: 'everyone', ask: ({ trials }) => inPlace(trials.own) },
  'Mutation.planMeeting': {
    ...FACILITATOR,
    ask: ({ trials }) => ({ input: { ...DAY, ...inPlace(trials.own) } }),
    another: ({ trials }) => ({ input: { ...DAY, ...inPlace(trials.desk.found()) } }),
  },
  'Mutation.changeMeeting': {
    ...FACILITATOR,
    ask: async (world, me) => ({ input: { ...DAY, ...(await meetingId(world, me)) } }),
    another: async (world, me) => ({ input: { ...DAY, ...(await otherMeetingId(world, me)) } }),
  },
  'Mutation.addAgendaItem': {
    ...FACILITATOR,
    ask: async (world, me) => ({ input: { ...POINT, ...(await meetingId(world, me)) } }),
    another: async (world, me) => ({ input: { ...POINT, ...(await otherMeetingId(world, me)) } }),
  },
  'Mutation.changeAgendaItem': {
    ...FACILITATOR,
    ask: async (world) => ({ input: { ...POINT, itemId: (await ownMeeting(world)).item.id } }),
    another: async (world) => ({ input: { ...POINT, itemId: (await otherMeeting(world)).item.id } }),
  },
  'Mutation.dropAgendaItem': {
    ...FACILITATOR,
    ask: async (world) => ({ itemId: (await ownMeeting(world)).item.id }),
    another: async (world) => ({ itemId: (await otherMeeting(world)).item.id }),
  },
  'Mutation.orderAgenda': {
    ...FACILITATOR,
    ask: async (world) => {
      const { meeting, item } = await ownMeeting(world);
      return { meetingId: meeting.id, order: [item.id] };
    },
    another: async (world) => {
      const { meeting, item } = await otherMeeting(world);
      return { meetingId: meeting.id, order: [item.id] };
    },
  },
  'Mutation.callOffMeeting': {
    ...FACILITATOR,
    ask: async (world, me) => ({ input: { ...OFF, ...(await meetingId(world, me)) } }),
    another: async (world, me) => ({ input: { ...OFF, ...(await otherMeetingId(world, me)) } }),
  },
  'GET /files/seances/:id/seance.ics': {
    to: 'everyone',
    rest: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { path: `/files/seances/${meeting.id}/seance.ics` };
    },
  },
  'GET /files/seances/:id/:name': {
    ...FACILITATOR,
    rest: async (world) => ({ path: `/files/seances/${(await ownMeeting(world)).meeting.id}/affiche.pdf` }),
    others: [
      {
        of: 'another assembly',
        rest: async (world) => ({
          path: `/files/seances/${(await otherMeeting(world)).meeting.id}/affiche.pdf`,
        }),
      },
    ],
  },
  'Mutation.callMeeting': { ...FACILITATOR, ask: meetingId, another: otherMeetingId },
  'Query.room': {
    to: 'everyone',
    ask: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { ...inPlace(trials.own), number: meeting.number };
    },
  },
  'Subscription.room': {
    to: 'members',
    ask: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { ...inPlace(trials.own), number: meeting.number };
    },
    another: async ({ trials, api }) => {
      const closed = trials.desk.found();
      const { meeting } = await trials.desk.meeting(closed, trials.now, 'called');
      await api.source.query('UPDATE meeting SET open_to_public = false WHERE id = $1', [meeting.id]);
      return { ...inPlace(closed), number: meeting.number };
    },
  },
  'Mutation.openMeeting': {
    ...FACILITATOR,
    ask: async ({ trials }) => ({
      meetingId: (await trials.desk.meeting(trials.own, trials.now, 'called')).meeting.id,
      at: null,
    }),
    another: otherMeetingId,
  },
  'Mutation.closeMeeting': atDesk(({ meetingId: id }) => ({ meetingId: id, at: null })),
  'Mutation.takePresence': atDesk((room) => ({
    input: { meetingId: room.meetingId, seatIds: [seatOf(room, 0)], here: true },
  })),
  'Mutation.giveProxy': bySeat((room) => ({ meetingId: room.meetingId, holderId: seatOf(room, 1) })),
  'Mutation.takeProxyBack': bySeat(({ meetingId: id }) => ({ meetingId: id })),
  'Mutation.enterProxy': atDesk((room) => ({
    input: { meetingId: room.meetingId, giverId: seatOf(room, 0), holderId: seatOf(room, 1) },
  })),
  'Mutation.revokeProxy': atDesk((room) => ({ meetingId: room.meetingId, giverId: seatOf(room, 0) })),
  'Mutation.putQuestion': atDesk(({ meetingId: id }) => ({
    input: { meetingId: id, wording: 'Une réponse écrite avant le 31 mars ?', method: 'NAMED' },
  })),
  'Mutation.dropQuestion': atDesk(async (room) => ({ questionId: await room.question() })),
  'Mutation.openQuestion': atDesk(async (room) => ({
    questionId: await (await room.present()).question(),
    at: null,
  })),
  'Mutation.closeQuestion': atDesk(async (room) => ({
    questionId: await room.question({}, room.seats),
    at: null,
  })),
  'Mutation.decideTie': {
    ...atDesk(async (room) => ({ questionId: await room.question({}, room.seats), inFavour: true })),
    best: 'refusal',
  },
  // The rules of this assembly say nothing of it.
  'Mutation.askSecrecy': {
    ...bySeat(async (room) => ({ questionId: await room.question() })),
    best: 'refusal',
  },
  'Mutation.castVote': bySeat(async (room) => ({
    input: { questionId: await room.question({}, room.seats), seatId: seatOf(room, 0), choice: 'FOR' },
  })),
  'Mutation.typeVote': atDesk(async (room) => ({
    input: { questionId: await room.question({}, room.seats), seatId: seatOf(room, 0), choice: 'FOR' },
  })),
  'Mutation.castSecret': bySeat(async (room) => ({
    input: {
      questionId: await room.question({ method: 'secret' }, room.seats),
      seatId: seatOf(room, 0),
      choice: 'FOR',
    },
  })),
  'Mutation.countHands': atDesk(async (room) => ({
    input: {
      questionId: await room.question({ method: 'show_of_hands' }, room.seats),
      ...{ for: 1, against: 1, abstain: 0 },
    },
  })),
  'Mutation.countSlips': atDesk(async (room) => ({
    input: {
      questionId: await room.question({ method: 'secret' }, room.seats),
      ...{ for: 1, against: 0, abstain: 0, spoiled: 0, seatIds: [seatOf(room, 0)] },
    },
  })),
  'Mutation.askToSpeak': bySeat(({ meetingId: id }) => ({ meetingId: id, kind: 'QUESTION' })),
  'Mutation.withdrawTurn': bySeat(async (room) => ({ turnId: await room.turn() })),
  'Mutation.addSpeaker': atDesk((room) => ({
    input: { meetingId: room.meetingId, seatId: seatOf(room, 1), guestId: null, kind: 'QUESTION' },
  })),
  'Mutation.removeSpeaker': atDesk(async (room) => ({ turnId: await room.turn() })),
  'Mutation.giveFloor': atDesk(async (room) => ({ turnId: await room.turn() })),
  'Mutation.endTurn': atDesk(),
  'Mutation.runItem': atDesk(async (room) => ({ itemId: await room.item() })),
  'Mutation.pauseAgenda': atDesk(),
  'Mutation.addMinutes': atDesk(async (room) => ({ itemId: await room.item(), minutes: 5 })),
  'Mutation.guestComes': atDesk(({ meetingId: id }) => ({ meetingId: id, name: 'Fictional Guest' })),
  'Mutation.guestLeaves': atDesk(),
  'Query.roomCode': {
    to: 'everyone',
    ask: async ({ api, trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now);
      await TrialRoom.open(api.source.manager, meeting.id, trials.now, []);
      return { ...inPlace(trials.own), number: meeting.number };
    },
  },
  'Mutation.sayHere': {
    ...bySeat(({ meetingId: id }) => ({ meetingId: id, code: '000000000000' })),
    best: 'refusal',
  },
  'Mutation.sayAway': bySeat(({ meetingId: id }) => ({ meetingId: id })),
};
