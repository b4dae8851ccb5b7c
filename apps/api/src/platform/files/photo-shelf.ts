import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import type { PreparedPhoto } from './prepare-photo';

/** Where the bytes of photos stand: `<folder>/<first 2 hex of the id>/<id>/large.webp` and `small.webp`. */
@Injectable()
export class PhotoShelf {
  readonly folder: string;

  constructor(config: Config) {
    this.folder = resolve(config.env.PARVIS_FILES_DIR);
  }

  /** Path under `folder`. `id` is a UUID of ours, never what a caller typed. */
  pathOf(id: string): string {
    return join(id.slice(0, 2), id);
  }

  /** Both sizes appear at once, or none: written aside, then renamed. */
  async put(id: string, photo: PreparedPhoto): Promise<void> {
    const home = join(this.folder, this.pathOf(id));
    const aside = `${home}.${randomBytes(4).toString('hex')}.part`;
    await mkdir(aside, { recursive: true });
    try {
      await writeFile(join(aside, 'large.webp'), photo.large);
      await writeFile(join(aside, 'small.webp'), photo.small);
      await rename(aside, home);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.folder, this.pathOf(id)), { recursive: true, force: true });
  }
}
