import { type FileHandle, open } from 'node:fs/promises';

/** A file read by pieces, wherever they are; never whole. */
export interface FileBytes {
  readonly size: number;
  /** From `from`, at most `length` bytes; fewer at the end. */
  slice(from: number, length: number): Promise<Buffer>;
  pieces(): AsyncIterable<Buffer>;
}

const PIECE = 64 * 1024;

export async function withFileBytes<T>(path: string, use: (bytes: FileBytes) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const slice = (from: number, length: number) => sliceOf(handle, from, Math.min(length, size - from));
    return await use({ size, slice, pieces: () => piecesOf(slice, size) });
  } finally {
    await handle.close();
  }
}

async function sliceOf(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  if (from < 0 || length <= 0) return Buffer.alloc(0);
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}

async function* piecesOf(slice: FileBytes['slice'], size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < size; from += PIECE) yield await slice(from, PIECE);
}
