import { access, opendir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../clock/clock';
import { FileShelf } from '../file-shelf';
import { DOCUMENT_PART } from '../kinds/prepare-file';
import { PHOTO_SIZES } from '../kinds/re-encode-photo';
import { StoredFileEntity } from '../stored-file.entity';

export interface FilesReport {
  readonly rows: number;
  /** Ids of attached rows whose bytes are not whole: restore them from a backup. Never removed here. */
  readonly lost: string[];
  /** Ids of drafts whose bytes are not whole. */
  readonly lostDrafts: string[];
  /** Ids of bytes that no row knows. */
  readonly orphans: string[];
  /** What was on its way when a process died. */
  readonly leftovers: string[];
  /** Paths that are none of ours: never removed. */
  readonly strange: string[];
  readonly removed: number;
}

const BATCH = 500;
/** An upload being kept has its bytes before its row: nothing so young is taken for an orphan. */
const AN_HOUR = 60 * 60 * 1000;
/** Folders that others clear (`FileShelf`). */
const NOT_OURS = new Set(['incoming', 'work']);
const PHOTO_PARTS = Object.keys(PHOTO_SIZES).map((size) => `${size}.webp`);

/** Compares the rows with the bytes, batch by batch. Reading changes nothing; `remove` clears what nobody can ask for. */
@Injectable()
export class CheckFiles {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly shelf: FileShelf,
  ) {}

  async run({ remove }: { remove: boolean }): Promise<FilesReport> {
    const { rows, lost, lostDrafts } = await this.rowsWithoutBytes();
    const { orphans, strange } = await this.bytesWithoutRows();
    const leftovers = await this.leftOnTheWay();
    let removed = 0;
    if (remove) {
      for (const id of orphans) await this.shelf.remove(id);
      for (const name of leftovers)
        await rm(join(this.shelf.incoming, name), { recursive: true, force: true });
      removed = orphans.length + leftovers.length + (await this.removeLostDrafts(lostDrafts));
    }
    return { rows, lost, lostDrafts, orphans, leftovers, strange, removed };
  }

  private async rowsWithoutBytes(): Promise<Pick<FilesReport, 'rows' | 'lost' | 'lostDrafts'>> {
    const found = { rows: 0, lost: [] as string[], lostDrafts: [] as string[] };
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const batch = await this.source.manager.find(StoredFileEntity, {
        select: { id: true, kind: true, attachedAt: true },
        where: { id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      for (const row of batch)
        if (!(await this.isWhole(row))) (row.attachedAt ? found.lost : found.lostDrafts).push(row.id);
      found.rows += batch.length;
      const last = batch.at(-1);
      if (!last || batch.length < BATCH) return found;
      after = last.id;
    }
  }

  private async isWhole({ id, kind }: StoredFileEntity): Promise<boolean> {
    const home = join(this.shelf.folder, this.shelf.pathOf(id));
    for (const part of kind === 'photograph' ? PHOTO_PARTS : [DOCUMENT_PART])
      if (!(await exists(join(home, part)))) return false;
    return true;
  }

  private async bytesWithoutRows(): Promise<Pick<FilesReport, 'orphans' | 'strange'>> {
    const found = { orphans: [] as string[], strange: [] as string[] };
    let batch: string[] = [];
    const compare = async () => {
      found.orphans.push(...(await this.unknownOf(batch)));
      batch = [];
    };
    for await (const path of this.homes(found.strange)) {
      batch.push(path);
      if (batch.length === BATCH) await compare();
    }
    await compare();
    return found;
  }

  /** Ids of the folders that look like ours and are old enough; other paths go to `strange`. */
  private async *homes(strange: string[]): AsyncGenerator<string> {
    for await (const shelf of entriesOf(this.shelf.folder)) {
      if (NOT_OURS.has(shelf)) continue;
      if (!/^[0-9a-f]{2}$/.test(shelf)) {
        strange.push(shelf);
        continue;
      }
      for await (const id of entriesOf(join(this.shelf.folder, shelf))) {
        if (!isUuid(id) || !id.startsWith(shelf)) strange.push(join(shelf, id));
        else if (await this.isOld(join(this.shelf.folder, shelf, id))) yield id;
      }
    }
  }

  private async unknownOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.source.manager.find(StoredFileEntity, {
      select: { id: true },
      where: { id: In([...ids]) },
    });
    const known = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  }

  private async leftOnTheWay(): Promise<string[]> {
    const found: string[] = [];
    for await (const name of entriesOf(this.shelf.incoming))
      if (await this.isOld(join(this.shelf.incoming, name))) found.push(name);
    return found;
  }

  private async isOld(path: string): Promise<boolean> {
    const found = await stat(path).catch(() => null);
    return found !== null && this.clock.now().getTime() - found.mtimeMs > AN_HOUR;
  }

  private async removeLostDrafts(ids: readonly string[]): Promise<number> {
    const drafts = { id: In([...ids]), attachedAt: IsNull() };
    const { affected } = await this.source.manager.delete(StoredFileEntity, drafts);
    for (const id of ids) await this.shelf.remove(id);
    return affected ?? 0;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function* entriesOf(folder: string): AsyncGenerator<string> {
  if (!(await exists(folder))) return;
  for await (const { name } of await opendir(folder)) yield name;
}
