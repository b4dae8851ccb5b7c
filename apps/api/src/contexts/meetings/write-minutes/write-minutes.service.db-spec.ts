import { conflictsIn, mergedText, mergeTexts } from '@parvis/minutes';
import { givenDatabase } from '@parvis/testing';
import { SetClock } from '../../../platform/clock/clock';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { openDataSource } from '../../../platform/database/data-source';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingsPermissions } from '../meetings.access';
import { MinutesActs } from '../minutes/minutes-acts.service';
import type { MinutesAnswer, MinutesSectionMoved } from '../minutes/minutes.result';
import { MinutesTextEntity } from '../minutes/tables/minutes-text.entity';
import { MinutesEntity } from '../minutes/tables/minutes.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { trialMinutes } from '../testing/trial-minutes';
import { WriteMinutes } from './write-minutes.service';

const NOW = new Date('2027-03-20T10:00:00Z');
const SPACE = 'trial:minutes';
const FIRST = 'Mot de bienvenue.\n\nTour de table.';

/** An assembly in which nobody sits. */
const EMPTY = {
  ...{ find: async () => null, about: async () => [] },
  ...{ seatsOn: async () => [], rulesOf: async () => ({}) },
};

const database = givenDatabase(openDataSource);
let write: WriteMinutes;
let viewer: Viewer;
let number = 0;

beforeAll(async () => {
  const { source } = database;
  const clock = new SetClock(NOW);
  const rights = new MeetingRights(source, new Permissions([meetingsPermissions]));
  const acts = new MinutesActs(source, rights, new AuditTrail(clock));
  const assemblies = new Assemblies();
  assemblies.register('trial', EMPTY);
  write = new WriteMinutes(source, clock, acts, assemblies);
  const { manager } = source;
  const person = await manager.save(
    manager.create(PersonEntity, { displayName: 'Animatrice', email: 'animatrice@minutes.test' }),
  );
  const grants = [{ role: 'body_facilitator', space: SPACE }];
  viewer = { personId: person.id, grants } as unknown as Viewer;
});

async function aMeeting(startsAt: string, state: MeetingEntity['state'] = 'held'): Promise<MeetingEntity> {
  const { manager } = database.source;
  const begins = new Date(startsAt);
  const ends = new Date(begins.getTime() + 7_200_000);
  const day = { startsAt: begins, endsAt: ends, place: 'Maison de quartier', title: 'Séance plénière' };
  return manager.save(manager.create(MeetingEntity, { space: SPACE, number: ++number, state, ...day }));
}
async function written() {
  const meeting = await aMeeting('2027-03-17T18:00:00Z');
  return { meeting, ...(await trialMinutes(database.source.manager, meeting.id)) };
}
const save = (sectionId: string, basedOn: number, text: string, settles?: string) =>
  write.save(viewer, { sectionId, basedOn, text, ...(settles ? { settles } : {}) });
const texts = (sectionId: string) =>
  database.source.manager.find(MinutesTextEntity, {
    where: { sectionId },
    order: { version: 'ASC', id: 'ASC' },
  });
const moved = (answer: MinutesAnswer): answer is MinutesSectionMoved =>
  'code' in answer && answer.code === 'minutes_section_moved';

describe('minutes, written by two people', () => {
  it('keeps both texts of two who save one section at once: one stands, the other is set aside', async () => {
    const { sectionId } = await written();
    const mine = `${FIRST}\n\nAda parle des bancs.`;
    const theirs = `${FIRST}\n\nBo parle de la fontaine.`;
    const answers = await Promise.all([save(sectionId, 1, mine), save(sectionId, 1, theirs)]);
    const refused = answers.filter(moved);
    expect(refused).toHaveLength(1);
    const kept = await texts(sectionId);
    expect(kept.map(({ text }) => text).sort()).toEqual([FIRST, mine, theirs].sort());
    expect(kept.map(({ version }) => version)).toEqual([1, 2, null]);
    const [{ base, text, version, asideId }] = refused as [MinutesSectionMoved];
    expect([base, version]).toEqual([FIRST, 2]);
    const aside = kept.find(({ id }) => id === asideId);
    const pieces = mergeTexts(base, aside?.text ?? '', text);
    expect(conflictsIn(pieces)).toHaveLength(1);
    const merged = mergedText(pieces);
    expect(await save(sectionId, 2, merged, asideId)).toMatchObject({ version: 3 });
    for (const line of ['Ada parle des bancs.', 'Bo parle de la fontaine.']) expect(merged).toContain(line);
    expect((await texts(sectionId)).find(({ id }) => id === asideId)?.settledAt).toEqual(NOW);
  });

  it('loses none of twenty saves at once', async () => {
    const { sectionId } = await written();
    const all = Array.from({ length: 20 }, (_, i) => `Texte ${i}.`);
    await Promise.all(all.map((text) => save(sectionId, 1, text)));
    const kept = await texts(sectionId);
    expect(kept.map(({ text }) => text).sort()).toEqual([FIRST, ...all].sort());
    expect(kept.filter(({ version }) => version !== null)).toHaveLength(2);
  });

  it('makes no version of the same text, and sets the same text aside once', async () => {
    const { sectionId } = await written();
    expect(await save(sectionId, 1, FIRST)).toMatchObject({ version: 1 });
    await save(sectionId, 1, 'Un.');
    const twice = [await save(sectionId, 1, 'Deux.'), await save(sectionId, 1, 'Deux.')];
    const ids = twice.filter(moved).map(({ asideId }) => asideId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('refuses a version that is not there, and a text too long', async () => {
    const { sectionId } = await written();
    expect(await save(sectionId, 2, 'Un.')).toMatchObject({ code: 'invalid_input' });
    expect(await save(sectionId, 1, 'x'.repeat(20_001))).toMatchObject({
      faults: [{ field: 'text', rule: 'too_long', limit: 20_000 }],
    });
  });
});

describe('minutes, at their beginning', () => {
  it('begin once with a section for each point, however often they are asked', async () => {
    const meeting = await aMeeting('2027-03-17T18:00:00Z');
    const point = { meetingId: meeting.id, position: 1, minutes: 20, state: 'kept' } as const;
    const { manager } = database.source;
    await manager.insert(AgendaItemEntity, { ...point, title: 'Bancs', kind: 'decision', note: '' });
    await Promise.all([write.start(viewer, meeting.id), write.start(viewer, meeting.id)]);
    const { id } = await manager.findOneByOrFail(MinutesEntity, { meetingId: meeting.id });
    const titles = await manager.query(
      'SELECT title FROM minutes_section WHERE minutes_id = $1 ORDER BY position',
      [id],
    );
    expect(titles.map(({ title }: { title: string }) => title)).toEqual([
      ...['La séance', 'Présences', '1. Bancs', 'Fin de la séance'],
    ]);
    const early = await aMeeting('2027-04-17T18:00:00Z', 'called');
    expect(await write.start(viewer, early.id)).toMatchObject({ code: 'minutes_too_early' });
  });
});
