import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SetClock } from '../../clock/clock';
import { readConfig } from '../../config/config';
import { openDataSource } from '../../database/data-source';
import { FileShelf } from '../file-shelf';
import { KeptFiles } from '../kept-files.store';
import { DOCUMENT_PART } from '../kinds/prepare-file';
import { StoredFileEntity } from '../stored-file.entity';
import { CheckFiles } from './check-files.service';

const HOURS_2 = 2 * 60 * 60 * 1000;

describe('rows and bytes compared', () => {
  let database: Awaited<ReturnType<typeof openThrowAway<DataSource>>>;
  let source: DataSource;
  let shelf: FileShelf;
  let check: CheckFiles;
  let files: KeptFiles;
  // Two hours ahead: what the test writes to the disk now is old enough to be an orphan.
  const clock = new SetClock(new Date(Date.now() + HOURS_2));
  beforeEach(async () => {
    database = await openThrowAway(openDataSource);
    source = database.source;
    const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'));
    const config = readConfig({ DATABASE_URL: database.runtimeUrl, PARVIS_FILES_DIR: folder });
    shelf = new FileShelf(config);
    check = new CheckFiles(source, clock, shelf);
    files = new KeptFiles(source, clock, shelf, config);
  });
  afterEach(async () => {
    await database.close();
    rmSync(shelf.folder, { recursive: true, force: true });
  });

  const home = (id: string) => join(shelf.folder, shelf.pathOf(id));
  const bytes = (id: string = randomUUID()) => {
    mkdirSync(home(id), { recursive: true });
    writeFileSync(join(home(id), DOCUMENT_PART), 'x');
    return id;
  };
  const row = async (id: string = randomUUID(), attached = true) => {
    const at = clock.now();
    const what = {
      keeping: 'minutes',
      kind: 'pdf',
      contentType: 'application/pdf',
      name: 'a.pdf',
      bytes: 1,
    } as const;
    await source.manager.insert(StoredFileEntity, {
      id,
      ...what,
      createdAt: at,
      attachedAt: attached ? at : null,
    });
    return id;
  };
  const kept = (attached = true) => row(bytes(), attached);

  it('finds nothing where all is well, and changes nothing', async () => {
    const ids = [await kept(), await kept(false)];
    const well = { rows: 2, lost: [], lostDrafts: [], orphans: [], leftovers: [], strange: [], removed: 0 };
    expect(await check.run({ remove: true })).toEqual(well);
    expect(ids.map((id) => existsSync(home(id)))).toEqual([true, true]);
  });

  it('finds each kind of fault; removes only what nobody can ask for', async () => {
    const well = await kept();
    const lost = await row();
    const lostDraft = await row(randomUUID(), false);
    const orphan = bytes();
    mkdirSync(join(shelf.incoming, 'upload-of-a-dead-process'), { recursive: true });
    writeFileSync(join(shelf.folder, 'notes.txt'), 'of the operator');
    mkdirSync(join(shelf.folder, '00', 'not-an-id'), { recursive: true });
    mkdirSync(join(shelf.folder, 'work', 'pabulib'), { recursive: true });
    const found = {
      rows: 3,
      lost: [lost],
      lostDrafts: [lostDraft],
      orphans: [orphan],
      leftovers: ['upload-of-a-dead-process'],
      strange: expect.arrayContaining(['notes.txt', join('00', 'not-an-id')]),
    };
    expect(await check.run({ remove: false })).toEqual({ ...found, removed: 0 });
    expect(existsSync(home(orphan))).toBe(true);
    expect(await check.run({ remove: true })).toEqual({ ...found, removed: 3 });
    expect([orphan, well].map((id) => existsSync(home(id)))).toEqual([false, true]);
    expect(existsSync(join(shelf.folder, 'notes.txt'))).toBe(true);
    expect(await check.run({ remove: true })).toMatchObject({
      rows: 2,
      lost: [lost],
      lostDrafts: [],
      orphans: [],
    });
  });

  it('half of a photograph is lost too', async () => {
    const id = await kept();
    await source.manager.update(StoredFileEntity, { id }, { kind: 'photograph' });
    writeFileSync(join(home(id), 'small.webp'), 'x');
    expect((await check.run({ remove: false })).lost).toEqual([id]);
    writeFileSync(join(home(id), 'large.webp'), 'x');
    expect((await check.run({ remove: false })).lost).toEqual([]);
  });

  it('leaves alone bytes whose row may be on its way', async () => {
    const young = bytes();
    utimesSync(home(young), clock.now(), clock.now());
    expect((await check.run({ remove: true })).orphans).toEqual([]);
    expect(existsSync(home(young))).toBe(true);
  });

  it('looks at more than one batch', async () => {
    await source.query(
      `INSERT INTO stored_file (id, keeping, kind, content_type, bytes, created_at, attached_at)
       SELECT gen_random_uuid(), 'minutes', 'pdf', 'application/pdf', 1, now(), now() FROM generate_series(1, 1203)`,
    );
    for (let at = 0; at < 501; at += 1) bytes();
    const { rows, lost, orphans } = await check.run({ remove: false });
    expect([rows, lost.length, orphans.length]).toEqual([1203, 1203, 501]);
  });

  it('a row that cannot be written takes its bytes with it', async () => {
    const wanted = { keeping: 'minutes', rule: { mostWaiting: 9 }, ownerId: randomUUID(), name: 'a.pdf' };
    const prepared = {
      kind: 'pdf',
      contentType: 'application/pdf',
      bytes: 1,
      width: null,
      height: null,
    } as const;
    const keep = () =>
      shelf.aside((folder) => {
        writeFileSync(join(folder, DOCUMENT_PART), 'x');
        return files.keep(wanted, { ...prepared, folder });
      });
    // Nobody has this id: the foreign key refuses the row, after the bytes were placed.
    await expect(keep()).rejects.toThrow(/foreign key/);
    expect(await check.run({ remove: false })).toMatchObject({ rows: 0, orphans: [], leftovers: [] });
  });
});
