import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Result, ok, refuse } from '@parvis/kernel';
import { DataSource, type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../clock/clock';
import type { PhotoRefusal } from './photo-codes';
import { PhotoShelf } from './photo-shelf';
import type { PreparedPhoto } from './prepare-photo';
import { StoredFileEntity } from './stored-file.entity';

const A_DAY = 24 * 60 * 60 * 1000;
/** Photos of drafts that one person may have at a time. */
const MOST_UNATTACHED = 20;

/** Photos: rows and bytes. A photo is its owner's alone until something published is made to show it. */
@Injectable()
export class Photos {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly shelf: PhotoShelf,
  ) {}

  /** Bytes first, then the row: a crash between the two leaves bytes that nobody can ask for, never a row without them. */
  async keep(ownerId: string, photo: PreparedPhoto): Promise<Result<StoredFileEntity, PhotoRefusal>> {
    const { manager } = this.source;
    const waiting = await manager.countBy(StoredFileEntity, { ownerId, attachedAt: IsNull() });
    if (waiting >= MOST_UNATTACHED) return refuse('photo_limit_reached');
    const row = manager.create(StoredFileEntity, {
      id: randomUUID(),
      ownerId,
      contentType: 'image/webp',
      bytes: photo.large.length + photo.small.length,
      width: photo.width,
      height: photo.height,
      createdAt: this.clock.now(),
      attachedAt: null,
    });
    await this.shelf.put(row.id, photo);
    await manager.insert(StoredFileEntity, row);
    return ok(row);
  }

  find(id: string): Promise<StoredFileEntity | null> {
    return this.source.manager.findOneBy(StoredFileEntity, { id });
  }

  async byId(ids: readonly string[]): Promise<Map<string, StoredFileEntity>> {
    const rows = await this.source.manager.findBy(StoredFileEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Makes a photo public with what shows it, in that transaction. False: not theirs, not there, or already used. */
  async attach(manager: EntityManager, id: string, ownerId: string): Promise<boolean> {
    const { affected } = await manager.update(
      StoredFileEntity,
      { id, ownerId, attachedAt: IsNull() },
      { attachedAt: this.clock.now() },
    );
    return affected === 1;
  }

  /** Photos sent for a draft and never used, a day later. @returns how many were removed */
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
