import { bareSocket, subscriber } from '../realtime/clients.mjs';
import { Watch } from './watch.mjs';

const ACTED =
  '__typename ... on RoomActed { id changed } ... on RoomRefused { code } ... on InvalidInput { code }';
const PLACE = { assembly: 'body', slug: 'bench' };

/** Types of the arguments of the verbs that the bench uses. */
const VERBS = {
  openMeeting: { meetingId: 'ID!' },
  takePresence: { input: 'TakePresenceInput!' },
  putQuestion: { input: 'PutQuestionInput!' },
  openQuestion: { questionId: 'ID!' },
  closeQuestion: { questionId: 'ID!' },
  castVote: { input: 'CastVoteInput!' },
  castSecret: { input: 'CastVoteInput!' },
};

/** A mutation over HTTP, as a phone sends it. @returns the answer of the verb @throws when nobody answers */
export async function act(url, cookie, verb, variables) {
  const types = Object.entries(VERBS[verb]);
  const query = `mutation (${types.map(([name, type]) => `$${name}: ${type}`)}) {
    act: ${verb}(${types.map(([name]) => `${name}: $${name}`)}) { ${ACTED} } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie, 'x-parvis': '1' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = await response.json();
  if (!data?.act) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
  return data.act;
}

/** What the bench looks at in a state of the room. */
const seenIn = ({ quorum, question, myPlace }) => ({
  present: quorum.whole.present,
  number: question?.number ?? 0,
  state: question?.state ?? null,
  voted: question?.voted ?? 0,
  outcome: question?.outcome ?? null,
  own: myPlace?.votes.find(({ own }) => own) ?? null,
});

/** One meeting: its members with their phones, in turn on each process; whose process dies goes to another. */
export class Hall {
  /** @param {{ urls: string[], verbs: string, cookies: string[], facilitator: string, meetingId: string, number: number, seats: string[] }} parts */
  constructor(parts) {
    Object.assign(this, parts);
    this.dead = new Set();
    this.phones = [];
    this.watch = new Watch(this.cookies.length);
  }

  /** Where the phone `index` finds the room now. */
  urlOf(index) {
    const own = this.urls[index % this.urls.length];
    return this.dead.has(own) ? this.urls.find((url) => !this.dead.has(url)) : own;
  }

  /** All follow the room. @param {boolean} bare bare sockets, without GraphQL */
  follow(bare = false) {
    this.phones = this.cookies.map((cookie, index) => {
      const told = (state, at) => this.watch.told(index, state, at);
      if (bare) return bareSocket(this.urlOf(index), told);
      const variables = { ...PLACE, number: this.number };
      const asked = { urlNow: () => this.urlOf(index), cookie, name: 'FollowRoomSitting', variables };
      return subscriber(asked, ({ room }, at) => told(seenIn(room), at));
    });
  }

  async leave() {
    for (const phone of this.phones) await phone.leave();
  }

  /** By the desk; a refusal ends the bench. */
  async desk(verb, variables) {
    const answer = await act(this.verbs ?? this.urlOf(0), this.facilitator, verb, variables);
    if (answer.__typename !== 'RoomActed') throw new Error(`${verb}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A question, put and not yet open. @returns its id */
  async put(method) {
    const input = {
      meetingId: this.meetingId,
      wording: 'Demander une réponse écrite avant le 31 mars ?',
      method,
    };
    return (await this.desk('putQuestion', { input })).id;
  }

  arrive(seatIds) {
    return this.desk('takePresence', { input: { meetingId: this.meetingId, seatIds, here: true } });
  }

  /** From the phone `index`, to its own process or to `url`. */
  vote(index, verb, { questionId, choice, url = this.verbs ?? this.urlOf(index) }) {
    return act(url, this.cookies[index], verb, { input: { questionId, seatId: this.seats[index], choice } });
  }
}
