import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';

const MEGABYTE = 1_000_000;

/**
 * Where bytes stand, under one folder:
 * `<first 2 hex of the id>/<id>/<part>` what is kept; `incoming/<random>/` what is on its way and may be thrown away;
 * `work/<name>/` what a context keeps for a while and clears by itself.
 */
@Injectable()
export class FileShelf {
  readonly folder: string;
  private readonly spareBytes: number;

  constructor(config: Config) {
    this.folder = resolve(config.env.PARVIS_FILES_DIR);
    this.spareBytes = config.env.PARVIS_FILES_SPARE_MB * MEGABYTE;
  }

  get incoming(): string {
    return join(this.folder, 'incoming');
  }

  /** Path under `folder`. `id` is a UUID of ours, never what a caller typed. */
  pathOf(id: string): string {
    return join(id.slice(0, 2), id);
  }

  /** False when a file of this size would eat into what the disk must keep free for the rest of the house. */
  async hasRoom(bytes: number): Promise<boolean> {
    await mkdir(this.incoming, { recursive: true });
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize - bytes > this.spareBytes;
  }

  /** An empty folder for one file on its way, gone when `use` is done, however it ends. */
  async aside<T>(use: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(this.incoming, randomUUID());
    await mkdir(folder, { recursive: true });
    try {
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** All parts of a file appear at once, or none: on the disk first (fsync), then renamed. */
  async place(id: string, aside: string): Promise<void> {
    for (const part of await readdir(aside)) await flush(join(aside, part));
    const home = join(this.folder, this.pathOf(id));
    const shelf = join(home, '..');
    await mkdir(shelf, { recursive: true });
    await rename(aside, home);
    await flush(shelf);
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.folder, this.pathOf(id)), { recursive: true, force: true });
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
