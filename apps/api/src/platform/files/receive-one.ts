import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';

/** One file of a multipart form, in memory. `too_large` as soon as the limit is passed: the rest is not read. */
export type Received =
  { readonly bytes: Buffer } | { readonly refused: 'missing' | 'too_large' | 'malformed' };

export function receiveOne(
  request: Request,
  response: Response,
  { field, limitBytes }: { field: string; limitBytes: number },
): Promise<Received> {
  const limits = { fileSize: limitBytes, files: 1, fields: 5, fieldSize: 10_000, parts: 6 };
  const read = multer({ storage: multer.memoryStorage(), limits }).single(field);
  return new Promise((settle) => {
    void read(request, response, (error?: unknown) => {
      if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE')
        return settle({ refused: 'too_large' });
      if (error) return settle({ refused: 'malformed' });
      settle(request.file ? { bytes: request.file.buffer } : { refused: 'missing' });
    });
  });
}
