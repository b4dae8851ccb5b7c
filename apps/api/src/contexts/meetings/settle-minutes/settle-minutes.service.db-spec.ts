import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_RULES } from '@parvis/quorum';
import { givenDatabase } from '@parvis/testing';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { FileShelf } from '../../../platform/files/file-shelf';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingsPermissions } from '../meetings.access';
import { MinutesActs } from '../minutes/minutes-acts.service';
import { MinutesSteps } from '../minutes/minutes-steps.service';
import type { MinutesSaved } from '../minutes/minutes.result';
import { MinutesVersionEntity } from '../minutes/tables/minutes-version.entity';
import { MinutesEntity } from '../minutes/tables/minutes.entity';
import { MeetingEntity, type MeetingState } from '../tables/meeting.entity';
import { trialMinutes } from '../testing/trial-minutes';
import { QuestionEntity } from '../votes/tables/question.entity';
import { WriteMinutes } from '../write-minutes/write-minutes.service';
import { PutMinutes } from './put-minutes.service';
import { MinutesSignature } from './settle-minutes.input';
import { SettleMinutes } from './settle-minutes.service';

const NOW = new Date('2027-03-20T10:00:00Z');
const SPACE = 'trial:settle-minutes';

const database = givenDatabase(openDataSource);
let folder: string;
let write: WriteMinutes;
let settle: SettleMinutes;
let vote: PutMinutes;
let viewer: Viewer;
let number = 0;

beforeAll(async () => {
  const { source } = database;
  const { manager } = source;
  folder = await mkdtemp(join(tmpdir(), 'parvis-minutes-'));
  const config = readConfig({ DATABASE_URL: 'postgres://unused', PARVIS_FILES_DIR: folder });
  const clock = new SetClock(NOW);
  const rights = new MeetingRights(source, new Permissions([meetingsPermissions]));
  const acts = new MinutesActs(source, rights, new AuditTrail(clock));
  const steps = new MinutesSteps(clock);
  write = new WriteMinutes(source, clock, acts, new Assemblies());
  settle = new SettleMinutes(acts, steps, new KeptFiles(source, clock, new FileShelf(config), config));
  vote = new PutMinutes(acts, steps, rights);
  const named = { displayName: 'Animatrice', email: 'animatrice@settle.test' };
  const { id: personId } = await manager.save(manager.create(PersonEntity, named));
  viewer = { personId, grants: [{ role: 'body_facilitator', space: SPACE }] } as unknown as Viewer;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aMeeting(day: string, state: MeetingState, space = SPACE): Promise<MeetingEntity> {
  const { manager } = database.source;
  const startsAt = new Date(`${day}T18:00:00Z`);
  const endsAt = new Date(`${day}T20:00:00Z`);
  const told = { startsAt, endsAt, place: 'Maison de quartier', title: 'Séance plénière' };
  return manager.save(manager.create(MeetingEntity, { space, number: ++number, state, ...told }));
}

/** Minutes that are proposed, and the meeting that follows. */
async function proposed() {
  const meeting = await aMeeting('2027-03-17', 'held');
  const later = await aMeeting('2027-03-19', 'in_session');
  const { sectionId } = await trialMinutes(database.source.manager, meeting.id);
  await settle.propose(viewer, meeting.id, 1);
  return { meetingId: meeting.id, laterId: later.id, sectionId };
}
type Proposed = Awaited<ReturnType<typeof proposed>>;

const minutesOf = (meetingId: string) =>
  database.source.manager.findOneByOrFail(MinutesEntity, { meetingId });
const put = async ({ meetingId, laterId }: Pick<Proposed, 'meetingId' | 'laterId'>) =>
  vote.put(viewer, { meetingId, laterId, revision: (await minutesOf(meetingId)).revision });
const approve = async (meetingId: string) =>
  settle.approve(viewer, meetingId, (await minutesOf(meetingId)).revision);
const save = (sectionId: string, basedOn: number, text: string) =>
  write.save(viewer, { sectionId, basedOn, text });

/** What the desk of that meeting makes of the question. */
async function desk(meetingId: string, result: 'open' | 'adopted' | 'rejected'): Promise<string> {
  const { questionId } = await minutesOf(meetingId);
  const room = { inOffice: 9, present: 9, represented: 0 };
  const tally = result === 'adopted' ? { for: 8, against: 1 } : { for: 1, against: 8 };
  const counted = { tally: { ...tally, abstain: 0, void: 0 }, notVoting: 0, room, base: 9, needed: 2 };
  const reason = result === 'adopted' ? ('enough_for' as const) : ('not_enough_for' as const);
  const closed = result === 'open' ? {} : { closedAt: NOW, outcome: { result, reason, ...counted } };
  await database.source.manager.update(
    QuestionEntity,
    { id: questionId ?? '' },
    { state: result === 'open' ? 'open' : 'closed', openedAt: NOW, ...closed },
  );
  return questionId ?? '';
}

describe('minutes, approved by a vote', () => {
  it('are put to the vote of a meeting that follows, of the same assembly, and not over', async () => {
    const { meetingId, laterId } = await proposed();
    const before = await aMeeting('2027-03-16', 'called');
    const over = await aMeeting('2027-03-20', 'held');
    const draft = await aMeeting('2027-03-21', 'draft');
    for (const { id } of [before, over, draft])
      expect(await put({ meetingId, laterId: id })).toMatchObject({ code: 'minutes_not_later_meeting' });
    await expect(
      put({ meetingId, laterId: (await aMeeting('2027-03-22', 'called', 'x')).id }),
    ).rejects.toThrow();
    const { revision } = await minutesOf(meetingId);
    const twice = [1, 2].map(() => vote.put(viewer, { meetingId, laterId, revision }));
    expect((await Promise.all(twice)).filter((answer) => 'code' in answer)).toMatchObject([
      { code: 'minutes_moved' },
    ]);
    const questions = await database.source.manager.findBy(QuestionEntity, { meetingId: laterId });
    expect(questions).toMatchObject([
      { state: 'prepared', rule: DEFAULT_RULES.questions, id: (await minutesOf(meetingId)).questionId },
    ]);
    expect(questions[0]?.wording).toContain('17 mars 2027');
  });

  it('are approved once, when that vote is closed and adopted them, and then stay as they are', async () => {
    const { meetingId, laterId, sectionId } = await proposed();
    expect(await approve(meetingId)).toMatchObject({ code: 'minutes_not_put' });
    await put({ meetingId, laterId });
    expect(await approve(meetingId)).toMatchObject({ code: 'minutes_vote_not_closed' });
    await desk(meetingId, 'rejected');
    expect(await approve(meetingId)).toMatchObject({ code: 'minutes_not_adopted' });
    await put({ meetingId, laterId });
    await desk(meetingId, 'adopted');
    const { revision } = await minutesOf(meetingId);
    const both = await Promise.all([1, 2].map(() => settle.approve(viewer, meetingId, revision)));
    expect(both.filter((answer) => !('code' in answer))).toHaveLength(1);
    expect(await save(sectionId, 1, 'Après coup.')).toMatchObject({ code: 'minutes_fixed' });
    const { id: minutesId, state } = await minutesOf(meetingId);
    expect(state).toBe('approved');
    const versions = await database.source.manager.find(MinutesVersionEntity, {
      where: { minutesId },
      order: { number: 'ASC' },
    });
    expect(versions.map((version) => version.state)).toEqual(['proposed', 'approved']);
    expect(new Set(versions.map(({ digest }) => digest)).size).toBe(1);
  });

  it('do not change between the opening of the vote and its end, and are taken back by a correction before', async () => {
    const { meetingId, laterId, sectionId } = await proposed();
    await put({ meetingId, laterId });
    expect(await save(sectionId, 1, 'Corrigé.')).toMatchObject({ version: 2 });
    expect(await minutesOf(meetingId)).toMatchObject({ state: 'amended', questionId: null });
    expect(await database.source.manager.countBy(QuestionEntity, { meetingId: laterId })).toBe(0);
    await put({ meetingId, laterId });
    for (const state of ['open', 'adopted'] as const) {
      await desk(meetingId, state);
      expect(await save(sectionId, 2, 'Pendant le vote.')).toMatchObject({ code: 'minutes_voted' });
      expect(await put({ meetingId, laterId })).toMatchObject({ code: 'minutes_voted' });
    }
    await desk(meetingId, 'rejected');
    expect(await save(sectionId, 2, 'Après le rejet.')).toMatchObject({ version: 3 });
    expect(await approve(meetingId)).toMatchObject({ code: 'minutes_not_ready' });
  });

  it('lose no text and approve none unread when a correction and the opening of the vote meet', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { meetingId, laterId, sectionId } = await proposed();
      await put({ meetingId, laterId });
      const { questionId } = await minutesOf(meetingId);
      const { manager } = database.source;
      const open = manager.update(
        QuestionEntity,
        { id: questionId ?? '', state: 'prepared' },
        { state: 'open', openedAt: NOW },
      );
      const [answer, opened] = await Promise.all([save(sectionId, 1, `Corrigé ${round}.`), open]);
      // Either the text moved and nothing is voted on, or it is voted on as it was.
      expect(['code' in answer, opened.affected]).toEqual('code' in answer ? [true, 1] : [false, 0]);
    }
  });

  it('are signed by hand with a scan, or sealed', async () => {
    const { meetingId, laterId } = await proposed();
    await put({ meetingId, laterId });
    await desk(meetingId, 'adopted');
    const { revision } = (await approve(meetingId)) as MinutesSaved;
    const { PAPER, SEAL } = MinutesSignature;
    const scanless = { meetingId, revision, signature: PAPER };
    expect(await settle.publish(viewer, scanless)).toMatchObject({
      faults: [{ field: 'scan', rule: 'required' }],
    });
    const unknown = '7c1b1a34-4d5e-4c8e-9c55-1f0a4a6f2d11';
    expect(await settle.publish(viewer, { ...scanless, scanId: unknown })).toMatchObject({
      faults: [{ field: 'scan', rule: 'unreadable' }],
    });
    expect(await settle.publish(viewer, { meetingId, revision, signature: SEAL })).toMatchObject({
      revision: revision + 1,
    });
    expect(await minutesOf(meetingId)).toMatchObject({ state: 'published', signature: 'seal', scanId: null });
  });

  it('wait for a text that was set aside', async () => {
    const { meetingId, laterId, sectionId } = await proposed();
    await save(sectionId, 1, 'Un.');
    const answer = await save(sectionId, 1, 'Deux.');
    expect(await put({ meetingId, laterId })).toMatchObject({ code: 'minutes_text_waits' });
    const settles = 'asideId' in answer ? answer.asideId : '';
    await write.save(viewer, { sectionId, basedOn: 2, text: 'Un.', settles });
    expect(await put({ meetingId, laterId })).toMatchObject({ meetingId });
  });
});
