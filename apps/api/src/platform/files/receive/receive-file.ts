import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { isDiskFull } from '../file-codes';

/** Names, boundaries and headers of the form around a file. */
const FORM_BYTES = 64 * 1024;

export interface FileOnDisk {
  readonly path: string;
  /** As the browser said it; not to be believed. */
  readonly name: string;
}

export type Received = FileOnDisk | { readonly refused: 'missing' | 'too_large' | 'malformed' | 'disk_full' };

export interface ReceiveOptions {
  readonly field: string;
  readonly mostBytes: number;
  /** Where the bytes are written; the caller removes what is there, whatever the outcome. */
  readonly path: string;
}

/** Writes the one file of a multipart form straight to disk, never whole in memory. Never throws for a bad form. */
export function receiveFile(
  request: Request,
  response: Response,
  { field, mostBytes, path }: ReceiveOptions,
): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + FORM_BYTES) {
    // Read and thrown away: a browser shows the answer only once its file is sent.
    request.resume();
    return Promise.resolve({ refused: 'too_large' });
  }
  const limits = { fileSize: mostBytes, files: 1, fields: 5, fieldSize: 10_000, parts: 6 };
  const read = multer({ storage: toDisk(path), limits, defParamCharset: 'utf8' }).single(field);
  return new Promise((settle, fail) => {
    void read(request, response, (error?: unknown) => {
      if (!error)
        return settle(request.file ? { path, name: request.file.originalname } : { refused: 'missing' });
      if (isDiskFull(error)) return settle({ refused: 'disk_full' });
      if (isOfTheServer(error)) return fail(error as Error);
      const tooLarge = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE';
      settle({ refused: tooLarge ? 'too_large' : 'malformed' });
    });
  });
}

/** A disk that fails is ours to mend; a form that is cut or wrong is the sender's. */
const isOfTheServer = (error: unknown): boolean => {
  const { syscall } = error as { syscall?: unknown };
  return ['open', 'write', 'close', 'mkdir'].includes(String(syscall));
};

const toDisk = (path: string): StorageEngine => ({
  _handleFile: (_request, file, done) =>
    void pipeline(file.stream, createWriteStream(path, { mode: 0o640 }), (error) => done(error ?? undefined)),
  _removeFile: (_request, _file, done) => done(null),
});
