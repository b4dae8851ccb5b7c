import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '@parvis/kernel';
import sharp, { type Sharp } from 'sharp';
import type { FileRefusal } from '../file-codes';
import { isDiskFull } from '../file-codes';
import type { ImageKind } from './image-kind';
import { Turns } from './turns';

export interface PhotoOnDisk {
  /** Of the large size, in pixels. */
  readonly width: number;
  readonly height: number;
}

export const PHOTO_SIZES = { large: 1600, small: 480 } as const;
export type PhotoSize = keyof typeof PHOTO_SIZES;

/** 64 megapixels: more than a telephone's photo, far less than what fills the memory (a decompression bomb). */
const MOST_PIXELS = 64_000_000;
const MOST_SECONDS = 60;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);
const WEBP = { large: 80, small: 78 } as const;
/** Effort 2 of 9: at 4 an AVIF costs ten times the processor for a hundredth of the bytes. */
const AVIF = { quality: 55, effort: 2 } as const;
/** An AVIF is kept where it spares a tenth of the bytes; else the WebP serves everyone. */
const WORTH_KEEPING = 0.9;

/** Photographs re-encoded at a time by one process: memory is bounded, others wait their turn. */
const turns = new Turns(2);

/**
 * Re-encodes the photograph at `path` into `folder`: `large.webp` and `small.webp`, upright, without EXIF, and
 * `large.avif`, `small.avif` where they are lighter. Nothing of the sent bytes is kept. Never throws for a bad file.
 */
export function reEncodePhoto(
  path: string,
  folder: string,
  kind: ImageKind,
): Promise<Result<PhotoOnDisk, FileRefusal>> {
  return turns.take(async () => {
    try {
      const source = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
      const { format, width, height } = await source.metadata();
      if (!FORMATS.has(format) || !width || !height) return refuse('photo_not_an_image');
      if (width * height > MOST_PIXELS) return refuse('file_too_large');
      return ok(await writeSizes(source, folder));
    } catch (error) {
      if (isDiskFull(error) || /no space left/i.test(String(error))) return refuse('disk_full');
      // sharp's messages vary with its decoders: the kind alone says whether the file or our decoders are at fault.
      return refuse(kind === 'heic' ? 'photo_format_unknown' : 'photo_not_an_image');
    }
  });
}

async function writeSizes(source: Sharp, folder: string): Promise<PhotoOnDisk> {
  // Turned by its EXIF orientation first: sharp then drops all metadata, as it keeps none unless asked.
  const { data, info } = await source
    .timeout({ seconds: MOST_SECONDS })
    .rotate()
    .resize(within(PHOTO_SIZES.large))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const size of ['large', 'small'] as const) {
    const sized = sharp(data, { raw: { width, height, channels } }).resize(within(PHOTO_SIZES[size]));
    await sized
      .clone()
      .webp({ quality: WEBP[size] })
      .toFile(join(folder, `${size}.webp`));
    await sized.avif(AVIF).toFile(join(folder, `${size}.avif`));
    await keepIfLighter(join(folder, size));
  }
  return { width, height };
}

async function keepIfLighter(path: string): Promise<void> {
  const [webp, avif] = await Promise.all([stat(`${path}.webp`), stat(`${path}.avif`)]);
  if (avif.size > webp.size * WORTH_KEEPING) await unlink(`${path}.avif`);
}

const within = (side: number) =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;
