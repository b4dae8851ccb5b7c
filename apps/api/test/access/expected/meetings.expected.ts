import type { Ask, Expected, Sent } from '../line';
import type { World } from '../world';

const FACILITATOR = { to: ['body_facilitator'], in: 'its space alone' } as const;

const DAY = {
  title: 'Séance plénière',
  startsAt: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
  endsAt: new Date(Date.now() + 31 * 24 * 3_600_000).toISOString(),
  place: 'Rue Jean-Lurçat',
};
const OFF = { reason: 'La salle est fermée pour travaux.', again: null };
const POINT = { title: 'Suites des avis', kind: 'INFORMATION', minutes: 15 };

const ownMeeting = ({ trials }: World) => trials.desk.meeting(trials.own, trials.now);
const otherMeeting = ({ trials }: World) => trials.desk.meeting(trials.elsewhere, trials.now);
const meetingId: Ask<Sent> = async (world) => ({ meetingId: (await ownMeeting(world)).meeting.id });
const otherMeetingId: Ask<Sent> = async (world) => ({ meetingId: (await otherMeeting(world)).meeting.id });
const inPlace = ({ slug }: { slug: string }) => ({ assembly: 'trial', slug });

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
    another: ({ trials }) => ({ input: { ...DAY, ...inPlace(trials.elsewhere) } }),
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
};
