import { ok, refuse, type Result } from '@parvis/kernel';
import sharp from 'sharp';
import type { PhotoRefusal } from './photo-codes';
import { photoKind } from './photo-kind';

/** A photo ready to be kept: turned upright, without EXIF, as WebP in two sizes. */
export interface PreparedPhoto {
  readonly large: Buffer;
  readonly small: Buffer;
  /** Of `large`, in pixels. */
  readonly width: number;
  readonly height: number;
}

const LARGE = 1600;
const SMALL = 480;
/** 64 megapixels: more than a telephone's photo, far less than what fills the memory (a decompression bomb). */
const MOST_PIXELS = 64_000_000;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);

const within = (side: number) =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;

/** Re-encodes what was sent; nothing of the sent bytes is kept. Never throws for a bad file. */
export async function preparePhoto(bytes: Buffer): Promise<Result<PreparedPhoto, PhotoRefusal>> {
  const kind = photoKind(bytes);
  if (!kind) return refuse('photo_not_an_image');
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
    const { format, width, height } = await source.metadata();
    if (!FORMATS.has(format) || !width || !height) return refuse('photo_not_an_image');
    if (width * height > MOST_PIXELS) return refuse('photo_too_large');
    // Turned by its EXIF orientation first: sharp then drops all metadata, as it keeps none unless asked.
    const large = await source
      .rotate()
      .resize(within(LARGE))
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(large.data).resize(within(SMALL)).webp({ quality: 78 }).toBuffer();
    return ok({ large: large.data, small, width: large.info.width, height: large.info.height });
  } catch {
    // sharp's messages vary with its decoders: the kind alone says whether the file or our decoders are at fault.
    return refuse(kind === 'heic' ? 'photo_format_unknown' : 'photo_not_an_image');
  }
}
