import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { FileShelf } from '../../../platform/files/file-shelf';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { StoredFileEntity } from '../../../platform/files/stored-file.entity';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { EXPORTS } from '../privacy.files';
import { privacyProcessings } from '../privacy.privacy';
import type { MyExport } from '../see-my-data/my-data.type';
import type { KnownSubject } from '../subjects.store';
import { DataExportEntity } from './data-export.entity';
import type { ZipEntry } from './zip-file';

const KEPT_DAYS = privacyProcessings['own_data']?.retention.days ?? 0;

/** The archives of people's exports: one each, replaced by the next, gone after a week. */
@Injectable()
export class Exports implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly files: KeptFiles,
    private readonly shelf: FileShelf,
    private readonly own: OwnErasures,
  ) {}

  onModuleInit(): void {
    this.own.onPurge({
      processing: 'own_data',
      table: 'data_export',
      purge: (limit, { dryRun }) => this.purge(limit, dryRun),
    });
  }

  /** What she sent, under the names of an archive; never an earlier export. */
  async filesOf(personId: string): Promise<ZipEntry[]> {
    const rows = await this.source.manager.find(StoredFileEntity, {
      where: { ownerId: personId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const entries: ZipEntry[] = [];
    for (const { id, keeping, kind, name } of rows) {
      if (keeping === EXPORTS) continue;
      const home = join(this.shelf.folder, this.shelf.pathOf(id));
      const part = (await readdir(home).catch(() => [])).find((one) => /^(large\.webp|document)$/.test(one));
      if (!part) continue;
      const shown = kind === 'photograph' ? `${id}.webp` : `${id}-${name ?? kind}`;
      entries.push({ name: `fichiers/${keeping}/${shown}`, path: join(home, part) });
    }
    return entries;
  }

  /** Keeps a new archive; the one before goes. */
  async replace(
    { personId, language }: KnownSubject,
    made: { folder: string; bytes: number },
  ): Promise<void> {
    const old = await this.source.transaction(async (manager) => {
      const prepared = {
        ...made,
        kind: 'zip',
        contentType: 'application/zip',
        width: null,
        height: null,
      } as const;
      const name = language.startsWith('en') ? 'my-data' : 'mes-donnees';
      const file = await this.files.keepMade(
        manager,
        { keeping: EXPORTS, ownerId: personId, name },
        prepared,
      );
      const before = await manager.findOneBy(DataExportEntity, { personId });
      await manager.upsert(DataExportEntity, { personId, fileId: file.id, madeAt: this.clock.now() }, [
        'personId',
      ]);
      return before && (await this.drop(manager, before.fileId));
    });
    if (old) await this.shelf.remove(old);
  }

  /** What « Mes données » shows of it. */
  async lastOf(manager: EntityManager, personId: string): Promise<MyExport | null> {
    const [row] = await manager.query<{ id: string; bytes: number; made_at: Date }[]>(
      `SELECT file.id, file.bytes, made.made_at
         FROM data_export made JOIN stored_file file ON file.id = made.file_id WHERE made.person_id = $1`,
      [personId],
    );
    if (!row) return null;
    const until = new Date(row.made_at.getTime() + KEPT_DAYS * 24 * 60 * 60_000);
    return { address: `/files/${EXPORTS}/${row.id}/document`, bytes: row.bytes, madeAt: row.made_at, until };
  }

  private async drop(manager: EntityManager, fileId: string): Promise<string> {
    await manager.delete(StoredFileEntity, { id: fileId });
    return fileId;
  }

  private async purge(limit: Date, dryRun: boolean): Promise<number> {
    const old = await this.source.manager
      .createQueryBuilder(DataExportEntity, 'made')
      .where('made.madeAt < :limit', { limit })
      .limit(1_000)
      .getMany();
    if (dryRun) return old.length;
    for (const { personId, fileId } of old) {
      await this.source.transaction(async (manager) => {
        await manager.delete(DataExportEntity, { personId, fileId });
        await this.drop(manager, fileId);
      });
      await this.shelf.remove(fileId);
    }
    return old.length;
  }
}
