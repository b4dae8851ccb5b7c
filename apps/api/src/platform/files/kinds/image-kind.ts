/** What picture the first bytes of a file say it is; the name and the type that a browser sends are not believed. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';

const BRANDS: Readonly<Record<string, ImageKind>> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  heim: 'heic',
  heis: 'heic',
};

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** @returns null for anything that is not one of five kinds of photo: SVG, GIF, PDF, text, nothing… */
export function imageKind(bytes: Buffer): ImageKind | null {
  if (bytes.length < 12) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) !== 'ftyp') return null;
  return BRANDS[ascii(bytes, 8, 12)] ?? brandAmongCompatible(bytes);
}

/** ISO/IEC 14496-12, 4.3: after the major brand and a version come the compatible brands, four bytes each. */
function brandAmongCompatible(bytes: Buffer): ImageKind | null {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  for (let at = 16; at + 4 <= end; at += 4) {
    const kind = BRANDS[ascii(bytes, at, at + 4)];
    if (kind) return kind;
  }
  return null;
}
