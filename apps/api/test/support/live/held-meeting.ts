import { aSeat, TrialAssemblies } from '../../../src/contexts/meetings/testing/trial-assembly';
import type { SetClock } from '../../../src/platform/clock/clock';
import type { TestApi } from '../api';
import type { Caller } from '../caller';

export interface Acted {
  readonly __typename: string;
  readonly id?: string | null;
  readonly changed?: boolean;
  readonly code?: string;
  readonly counted?: number | null;
  readonly expected?: number | null;
  readonly faults?: readonly { readonly field: string; readonly rule: string }[];
}

/** Types of the arguments of each act, as the schema says them. */
const ACTS = {
  openMeeting: { meetingId: 'ID!' },
  closeMeeting: { meetingId: 'ID!' },
  takePresence: { input: 'TakePresenceInput!' },
  giveProxy: { meetingId: 'ID!', holderId: 'ID!' },
  takeProxyBack: { meetingId: 'ID!' },
  enterProxy: { input: 'EnterProxyInput!' },
  putQuestion: { input: 'PutQuestionInput!' },
  openQuestion: { questionId: 'ID!' },
  closeQuestion: { questionId: 'ID!' },
  decideTie: { questionId: 'ID!', inFavour: 'Boolean!' },
  askSecrecy: { questionId: 'ID!' },
  castVote: { input: 'CastVoteInput!' },
  askToSpeak: { meetingId: 'ID!', kind: 'TurnKind!' },
  withdrawTurn: { turnId: 'ID!' },
  addSpeaker: { input: 'AddSpeakerInput!' },
  giveFloor: { turnId: 'ID!' },
  endTurn: { meetingId: 'ID!' },
  runItem: { itemId: 'ID!' },
  pauseAgenda: { meetingId: 'ID!' },
  addMinutes: { itemId: 'ID!', minutes: 'Int!' },
  guestComes: { meetingId: 'ID!', name: 'String!', quality: 'String' },
  guestLeaves: { meetingId: 'ID!', guestId: 'ID!' },
  sayHere: { meetingId: 'ID!', code: 'String!' },
  sayAway: { meetingId: 'ID!' },
} as const satisfies Record<string, Record<string, string>>;
export type ActName = keyof typeof ACTS;

const documentOf = (name: ActName): string => {
  const args = Object.entries(ACTS[name]);
  const types = args.map(([arg, type]) => `$${arg}: ${type}`).join(', ');
  const sent = args.map(([arg]) => `${arg}: $${arg}`).join(', ');
  return `mutation (${types}) { act: ${name}(${sent}) { __typename
    ... on RoomActed { id changed } ... on RoomRefused { code counted expected }
    ... on InvalidInput { faults { field rule } } } }`;
};

/** One act in the room, and what it answers. @throws on an error, such as « not found » */
export const act = async (caller: Caller, name: ActName, variables: object): Promise<Acted> =>
  (await caller.data<{ act: Acted }>(documentOf(name), variables)).act;

/** The codes of the errors of an act that is not for this caller. */
export const codesOf = async (caller: Caller, name: ActName, variables: object) =>
  (await caller.graphql(documentOf(name), variables)).codes;

const QUESTION = `{ id state method voted present secrecyAsked secrecyFrom
  outcome { result reason for against notVoting } }`;
const SEE = `query ($assembly: String!, $slug: String!, $number: Int!) {
  room(assembly: $assembly, slug: $slug, number: $number) {
    agenda { id current minutes addedMinutes spentSeconds runningSince }
    question ${QUESTION} questions ${QUESTION} waitingToSpeak
    speakers { turnId label kind spoken since }
    myPlace { present waiting gaveProxyTo speaksFor rank turnId speaks prepared ${QUESTION} askedSecrecy }
    desk { seats { id label present waiting proxyState } guests { id name quality leftAt } prepared ${QUESTION}
      byCollege { group people turns seconds } bySex { group turns seconds } } } }`;

interface Question {
  readonly id: string;
  readonly state: string;
  readonly method: string;
  readonly secrecyAsked: number;
  readonly secrecyFrom: number | null;
  readonly outcome: object | null;
}
interface Share {
  readonly group: string | null;
  readonly turns: number;
  readonly seconds: number;
}
export interface HeldRoom {
  readonly agenda: readonly {
    readonly id: string;
    readonly current: boolean;
    readonly addedMinutes: number;
    readonly spentSeconds: number;
    readonly runningSince: string | null;
  }[];
  readonly question: Question | null;
  readonly waitingToSpeak: number;
  readonly speakers: readonly {
    readonly turnId: string;
    readonly label: string;
    readonly spoken: number;
    readonly since: string | null;
  }[];
  readonly myPlace: {
    readonly present: boolean;
    readonly waiting: boolean;
    readonly gaveProxyTo: string | null;
    readonly speaksFor: readonly string[];
    readonly turnId: string | null;
    readonly speaks: boolean;
    readonly prepared: readonly Question[];
    readonly askedSecrecy: readonly string[];
  };
  readonly desk: {
    readonly seats: readonly {
      readonly id: string;
      readonly label: string;
      readonly present: boolean;
      readonly waiting: boolean;
      readonly proxyState: string | null;
    }[];
    readonly guests: readonly {
      readonly id: string;
      readonly name: string;
      readonly quality: string;
      readonly leftAt: string | null;
    }[];
    readonly prepared: readonly Question[];
    readonly byCollege: readonly Share[];
    readonly bySex: readonly Share[];
  };
}

/**
 * A meeting that was opened with four seats, three of them with phones, two desks, and two points.
 * @param rules of the assembly, as data
 */
export async function aHeldMeeting(api: TestApi, clock: SetClock, rules: object = {}) {
  const members = await Promise.all([1, 2, 3].map(() => api.signedIn('resident')));
  const trials = TrialAssemblies.of(api);
  const assembly = trials.found(
    [
      ...members.map(({ personId }, index) => aSeat(`Fictional ${index + 1}`, { personId, sex: 'F' })),
      aSeat('Fictional 4'),
    ],
    rules,
  );
  const { meeting, item } = await trials.meeting(assembly, clock.now(), 'called');
  const { id } = meeting;
  await api.source.query('UPDATE meeting SET rules = $2 WHERE id = $1', [id, rules]);
  const [{ id: second }] = (await api.source.query(
    `INSERT INTO agenda_item (meeting_id, title, kind, minutes, position, note, state)
     VALUES ($1, 'Suites', 'information', 5, 2, '', 'kept') RETURNING id`,
    [id],
  )) as [{ id: string }];
  const signed = await Promise.all(
    [1, 2].map(() => api.signedIn('body_facilitator', undefined, assembly.space)),
  );
  const [desk, otherDesk] = signed.map(({ caller }) => caller) as [Caller, Caller];
  const phones = members.map(({ caller }) => caller) as [Caller, Caller, Caller];
  const at = { assembly: 'trial', slug: assembly.slug, number: meeting.number };
  const room = async (caller: Caller) => (await caller.data<{ room: HeldRoom }>(SEE, at)).room;
  await act(desk, 'openMeeting', { meetingId: id });
  const { seats } = (await room(desk)).desk;
  const seat = (number: number) => seats.find(({ label }) => label === `Fictional ${number}`)?.id ?? '';
  const here = (numbers: readonly number[], isHere = true, by = desk) =>
    act(by, 'takePresence', { input: { meetingId: id, seatIds: numbers.map(seat), here: isHere } });
  const put = async (method = 'NAMED') => {
    const input = { meetingId: id, wording: 'Une réponse écrite ?', method };
    return (await act(desk, 'putQuestion', { input })).id ?? '';
  };
  return { id, at, desk, otherDesk, phones, points: [item.id, second] as const, room, seat, here, put };
}
