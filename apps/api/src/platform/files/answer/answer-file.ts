import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import type { FileShelf } from '../file-shelf';
import type { StoredFileEntity } from '../stored-file.entity';
import { attachment } from './disposition';

/** A file, the part of it that was asked for, and whether a shared cache may keep the answer. */
export interface FileSight {
  readonly file: StoredFileEntity;
  /** `large.webp`, `small.webp` or `document`. */
  readonly part: string;
  readonly everyone: boolean;
}

/** Answers HEAD, ranges and conditional requests too; 404 when the bytes are gone. */
export async function answerFile(
  shelf: FileShelf,
  { file, part, everyone }: FileSight,
  request: Request,
  response: Response,
): Promise<void> {
  const photograph = file.kind === 'photograph';
  const lighter = photograph ? await lighterPart(shelf, file, part, request) : null;
  const shown = lighter ?? part;
  response.set({
    ...safeHeaders(everyone),
    'Content-Type': lighter ? 'image/avif' : file.contentType,
    // What stands at an address never changes: its id is its content.
    ETag: `"${file.id}-${shown}"`,
    ...(photograph ? { Vary: 'Accept' } : { 'Content-Disposition': attachment(file.name ?? file.kind) }),
  });
  const path = `${shelf.pathOf(file.id)}/${shown}`;
  const options = { root: shelf.folder, cacheControl: false, lastModified: false } as const;
  await new Promise<void>((done) => {
    response.sendFile(path, options, (error) => {
      if (error && !response.headersSent) notFound(response, error);
      done();
    });
  });
}

/**
 * A browser keeps a file for a year; a cache that others share for an hour, since a moderator may hide what it shows.
 * Whatever is asked as a document of its own, runs nothing, loads nothing and is nobody's script.
 */
const safeHeaders = (everyone: boolean): Record<string, string> => ({
  'Cache-Control': everyone ? 'public, max-age=31536000, s-maxage=3600, immutable' : 'private, no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': everyone ? 'cross-origin' : 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // A photo may be a child's; the page around it says whether it may be kept.
  'X-Robots-Tag': 'noindex',
});

/** The AVIF of a size, for a browser that says it reads it, where one was worth keeping. */
async function lighterPart(
  shelf: FileShelf,
  { id }: StoredFileEntity,
  part: string,
  request: Request,
): Promise<string | null> {
  if (!/\bimage\/avif\b/.test(request.headers.accept ?? '')) return null;
  const avif = part.replace(/webp$/, 'avif');
  const there = await access(join(shelf.folder, shelf.pathOf(id), avif)).then(
    () => true,
    () => false,
  );
  return there ? avif : null;
}

/** Of what was said for a file that is there, nothing must stay: a 404 kept for a year would outlive its cause. */
function notFound(response: Response, error: Error): void {
  const { status = 404 } = error as { status?: number };
  for (const name of ['ETag', 'Content-Disposition', 'Content-Type']) response.removeHeader(name);
  response.set('Cache-Control', 'no-store');
  response.status(status === 416 ? 416 : 404).json({ code: status === 416 ? 'RANGE' : 'NOT_FOUND' });
}
