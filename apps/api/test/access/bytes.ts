import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileShelf } from '../../src/platform/files/file-shelf';
import type { TestApi } from '../support/api';

/** Bytes where the part of a file stands: without them whoever is let in would read "not found" too. */
export async function placeBytes(
  { app }: TestApi,
  id: string,
  part: 'large.webp' | 'document',
): Promise<void> {
  const shelf = app.get(FileShelf, { strict: false });
  await shelf.aside(async (folder) => {
    await writeFile(join(folder, part), 'x');
    await shelf.place(id, folder);
  });
}
