import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Result, ok, refuse } from '@parvis/kernel';
import { DataSource, type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../clock/clock';
import { Config } from '../config/config';
import type { FileRefusal } from './file-codes';
import type { FileKeeping } from './file-keeping';
import { FileShelf } from './file-shelf';
import type { PreparedFile } from './kinds/prepare-file';
import { safeName } from './receive/file-name';
import { StoredFileEntity } from './stored-file.entity';

const A_DAY = 24 * 60 * 60 * 1000;
const MEGABYTE = 1_000_000;
/** First key of our advisory locks on "the files of one person" (any number that no other lock uses). */
const OWNER_LOCK = 4_207_001;

/** For whom and for what a file is kept. `name`: as the sender's browser said it. */
export interface KeepFile {
  readonly keeping: string;
  readonly rule: Pick<FileKeeping, 'mostWaiting'>;
  readonly ownerId: string;
  readonly name: string;
}

/** Files: rows and bytes. A file is its sender's alone until something is made to show it. */
@Injectable()
export class KeptFiles {
  private readonly quotaBytes: number;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly shelf: FileShelf,
    config: Config,
  ) {
    this.quotaBytes = config.env.PARVIS_FILES_QUOTA_MB * MEGABYTE;
  }

  /** Bytes first, then the row: a crash between the two leaves bytes that nobody can ask for, never a row without them. */
  async keep(wanted: KeepFile, prepared: PreparedFile): Promise<Result<StoredFileEntity, FileRefusal>> {
    const row = this.rowOf(wanted, prepared);
    try {
      return await this.source.transaction(async (manager) => {
        const refusal = await this.limitOf(manager, wanted, prepared);
        if (refusal) return refuse(refusal);
        await this.shelf.place(row.id, prepared.folder);
        await manager.insert(StoredFileEntity, row);
        return ok(row);
      });
    } catch (error) {
      await this.shelf.remove(row.id);
      throw error;
    }
  }

  /** Several files of one person at once wait here for each other, so that no two of them see the same room left. */
  private async limitOf(
    manager: EntityManager,
    { ownerId, keeping, rule }: KeepFile,
    { bytes }: PreparedFile,
  ): Promise<FileRefusal | null> {
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [OWNER_LOCK, ownerId]);
    const [used] = await manager.query<{ waiting: number; bytes: number }[]>(
      `SELECT count(*) FILTER (WHERE attached_at IS NULL AND keeping = $2)::int AS waiting,
              coalesce(sum(bytes), 0)::float8 AS bytes FROM stored_file WHERE owner_id = $1`,
      [ownerId, keeping],
    );
    if (used && used.waiting >= rule.mostWaiting) return 'file_limit_reached';
    return used && used.bytes + bytes > this.quotaBytes ? 'file_quota_reached' : null;
  }

  private rowOf(
    { keeping, ownerId, name }: Omit<KeepFile, 'rule'>,
    prepared: PreparedFile,
  ): StoredFileEntity {
    const { kind, contentType, bytes, width, height } = prepared;
    return this.source.manager.create(StoredFileEntity, {
      id: randomUUID(),
      keeping,
      ownerId,
      kind,
      contentType,
      name: kind === 'photograph' ? null : safeName(name, kind),
      bytes,
      width,
      height,
      createdAt: this.clock.now(),
      attachedAt: null,
    });
  }

  /** A file that the house made for somebody: no draft, no limit of what she may send. */
  async keepMade(
    manager: EntityManager,
    wanted: Omit<KeepFile, 'rule'>,
    prepared: PreparedFile,
  ): Promise<StoredFileEntity> {
    const row = { ...this.rowOf(wanted, prepared), attachedAt: this.clock.now() };
    await this.shelf.place(row.id, prepared.folder);
    await manager.insert(StoredFileEntity, row);
    return row;
  }

  find(keeping: string, id: string): Promise<StoredFileEntity | null> {
    return this.source.manager.findOneBy(StoredFileEntity, { id, keeping });
  }

  /**
   * Ties a file to what shows it, in that transaction; from then on the keeping's rule says who may read it.
   * False: not of this keeping, not theirs, not there, or already tied.
   */
  async attach(manager: EntityManager, keeping: string, id: string, ownerId: string): Promise<boolean> {
    const { affected } = await manager.update(
      StoredFileEntity,
      { id, keeping, ownerId, attachedAt: IsNull() },
      { attachedAt: this.clock.now() },
    );
    return affected === 1;
  }

  /** Unties files from what showed them, in that transaction: nobody but their owner reads them, and they go within days. */
  async release(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await manager.update(StoredFileEntity, { id: In([...ids]) }, { attachedAt: null });
  }

  /** A draft that its sender takes back. False: not theirs, not there, or already attached. */
  async takeBack(keeping: string, id: string, ownerId: string): Promise<boolean> {
    const draft = { id, keeping, ownerId, attachedAt: IsNull() };
    const { affected } = await this.source.manager.delete(StoredFileEntity, draft);
    if (affected) await this.shelf.remove(id);
    return affected === 1;
  }

  /** Files sent for a draft and never used, a day later. @returns how many were removed */
  async removeForgotten(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - A_DAY);
    const forgotten = { attachedAt: IsNull(), createdAt: LessThan(before) };
    const rows = await this.source.manager.find(StoredFileEntity, { where: forgotten, take: 500 });
    let removed = 0;
    for (const { id } of rows) {
      // Asked again in the deletion: somebody may be attaching it at this instant.
      const { affected } = await this.source.manager.delete(StoredFileEntity, { id, ...forgotten });
      if (!affected) continue;
      await this.shelf.remove(id);
      removed += 1;
    }
    return removed;
  }
}
