import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';

/** Names, boundaries and text fields of the form around a file. */
const FORM_BYTES = 64 * 1024;

export interface FileInMemory {
  readonly bytes: Buffer;
  /** The other fields of the form, as sent. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export type ReceivedInMemory = FileInMemory | { readonly refused: 'missing' | 'too_large' | 'malformed' };

/** Reads the one file of a multipart form without writing it anywhere: for what must not touch a disk. */
export function receiveInMemory(
  request: Request,
  response: Response,
  { field, mostBytes }: { readonly field: string; readonly mostBytes: number },
): Promise<ReceivedInMemory> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + FORM_BYTES) {
    // Read and thrown away: a browser shows the answer only once its file is sent.
    request.resume();
    return Promise.resolve({ refused: 'too_large' });
  }
  const limits = { fileSize: mostBytes, files: 1, fields: 5, fieldSize: 20_000, parts: 6 };
  const read = multer({ storage: multer.memoryStorage(), limits, defParamCharset: 'utf8' }).single(field);
  return new Promise((settle) => {
    void read(request, response, (error?: unknown) => {
      if (!error) {
        const bytes = request.file?.buffer;
        const fields = { ...(request.body as Record<string, unknown> | undefined) };
        return settle(bytes && bytes.length > 0 ? { bytes, fields } : { refused: 'missing' });
      }
      const tooLarge = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE';
      settle({ refused: tooLarge ? 'too_large' : 'malformed' });
    });
  });
}
