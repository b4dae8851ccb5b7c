import { readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '@parvis/kernel';
import type { FileRefusal } from '../file-codes';
import type { FileKeeping, FileKind } from '../file-keeping';
import { documentKind, type DocumentFound } from './document-kind';
import { withFileBytes } from './file-bytes';
import { imageKind, type ImageKind } from './image-kind';
import { reEncodePhoto } from './re-encode-photo';

/** A file ready to be kept: all of `folder`, and nothing else, is what stays. */
export interface PreparedFile {
  readonly folder: string;
  readonly kind: FileKind;
  readonly contentType: string;
  /** On disk, all parts together. */
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** The one part of a document. */
export const DOCUMENT_PART = 'document';

type Prepared = Result<PreparedFile, FileRefusal>;
type Found = Result<{ picture: ImageKind } | DocumentFound, FileRefusal>;

/**
 * Decides by its content what was received at `path` (inside `folder`), refuses what the keeping does not take, and
 * leaves in `folder` what is to be kept. The name and the type that a browser sent play no part.
 */
export async function prepareFile(
  path: string,
  folder: string,
  { kinds }: Pick<FileKeeping, 'kinds'>,
): Promise<Prepared> {
  const onlyPhotographs = kinds.every((kind) => kind === 'photograph');
  const notTaken = onlyPhotographs ? 'photo_not_an_image' : 'file_not_accepted';
  const found = await withFileBytes(path, async (bytes): Promise<Found> => {
    const picture = imageKind(await bytes.slice(0, 512));
    if (picture) return ok({ picture });
    return onlyPhotographs ? refuse(notTaken) : documentKind(bytes);
  });
  if (!found.ok) return found;
  const kind = 'picture' in found.value ? 'photograph' : found.value.kind;
  if (!kinds.includes(kind)) return refuse(notTaken);
  return 'picture' in found.value
    ? photograph(path, folder, found.value.picture)
    : document(path, folder, found.value);
}

async function photograph(path: string, folder: string, picture: ImageKind): Promise<Prepared> {
  const made = await reEncodePhoto(path, folder, picture);
  if (!made.ok) return made;
  await unlink(path);
  const sizes = await Promise.all((await readdir(folder)).map((part) => stat(join(folder, part))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  return ok({ folder, kind: 'photograph', contentType: 'image/webp', bytes, ...made.value });
}

async function document(path: string, folder: string, found: DocumentFound): Promise<Prepared> {
  const kept = join(folder, DOCUMENT_PART);
  await rename(path, kept);
  const { size } = await stat(kept);
  return ok({ folder, ...found, bytes: size, width: null, height: null });
}
