import { randomUUID } from 'node:crypto';
import { type QuestionRule } from '@parvis/quorum';
import type { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Clock } from '../../../platform/clock/clock';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { CastSecret } from '../cast-secret/cast-secret.service';
import { CastVote } from '../cast-vote/cast-vote.service';
import { CloseQuestion } from '../close-question/close-question.service';
import { CountVotes } from '../count-votes/count-votes.service';
import { GiveProxy } from '../give-proxy/give-proxy.service';
import { meetingsPermissions } from '../meetings.access';
import { OpenQuestion } from '../open-question/open-question.service';
import { PutQuestion } from '../put-question/put-question.service';
import { VoteMethodName } from '../put-question/put-question.input';
import { RoomActs } from '../room/room-acts.service';
import { MeetingEntity } from '../tables/meeting.entity';
import { TakePresence } from '../take-presence/take-presence.service';
import { TrialRoom } from './trial-room';

const METHODS = {
  named: VoteMethodName.NAMED,
  secret: VoteMethodName.SECRET,
  show_of_hands: VoteMethodName.SHOW_OF_HANDS,
} as const;

/** The verbs of a room over a database of a test, as the running API would make them. */
export function roomVerbs(source: DataSource, clock: Clock) {
  const rights = new MeetingRights(source, new Permissions([meetingsPermissions]));
  const audit = new AuditTrail(clock);
  const acts = new RoomActs(source, clock, rights, audit);
  const questions = new PutQuestion(source, acts);
  return {
    audit,
    questions,
    presence: new TakePresence(acts),
    proxies: new GiveProxy(acts),
    opening: new OpenQuestion(acts, questions),
    closing: new CloseQuestion(acts, questions),
    counts: new CountVotes(acts, questions),
    named: new CastVote(source, rights, audit),
    secret: new CastSecret(source, audit),
  };
}

export type RoomVerbs = ReturnType<typeof roomVerbs>;

/** A room of a test with its people: members by their seats, and two who run it. */
export interface HeldRoom {
  readonly room: TrialRoom;
  readonly members: readonly Viewer[];
  readonly seats: readonly string[];
  readonly desks: readonly [Viewer, Viewer];
  /** Prepared, by the verb. @returns its id */
  put(method: QuestionRule['method']): Promise<string>;
}

/** A meeting in session with `count` members, all with accounts and nobody there yet. @param rules JSON of the body */
export async function holdRoom(
  source: DataSource,
  verbs: RoomVerbs,
  { clock, count, rules }: { clock: Clock; count: number; rules: object },
): Promise<HeldRoom> {
  const { manager } = source;
  const now = clock.now();
  const space = `trial:${randomUUID()}`;
  const people = await manager.save(
    Array.from({ length: count + 2 }, (_, index) =>
      manager.create(PersonEntity, {
        displayName: `Fictional ${index + 1}`,
        email: `${randomUUID()}@room.test`,
      }),
    ),
  );
  const { id } = await manager.save(
    manager.create(MeetingEntity, {
      ...{
        space,
        number: 1,
        state: 'called' as const,
        title: 'Séance plénière',
        place: 'Maison de quartier',
        rules,
      },
      ...{ startsAt: now, endsAt: new Date(now.getTime() + 7_200_000) },
    }),
  );
  const ids = people.map((person) => person.id);
  const room = await TrialRoom.open(manager, id, now, ids.slice(0, count));
  const desk = (personId = '') =>
    aViewer('body_facilitator', { personId, grants: [{ role: 'body_facilitator', space }] });
  const desks = [desk(ids[count]), desk(ids[count + 1])] as const;
  return {
    room,
    desks,
    members: ids.slice(0, count).map((personId) => aViewer('resident', { personId })),
    seats: room.seats.map((seat) => seat.id),
    put: async (method) => {
      const asked = {
        meetingId: id,
        wording: 'Une réponse écrite avant le 31 mars ?',
        method: METHODS[method],
      };
      const answer = await verbs.questions.put(desks[0], asked);
      if (!('changed' in answer) || !answer.id) throw new Error(JSON.stringify(answer));
      return answer.id;
    },
  };
}

/** `taken`, `same` (it was so already), or the code of the refusal. */
export const said = (answer: object): string =>
  'changed' in answer ? (answer.changed ? 'taken' : 'same') : 'code' in answer ? String(answer.code) : '?';
