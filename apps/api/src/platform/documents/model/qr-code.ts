import { create } from 'qrcode';

/** A QR code (ISO/IEC 18004) as vectors: modules a side, and the path of the dark ones, one unit a module. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** @param text an address of our own; a quarter of it may be lost under a stain and it is still read (level Q) */
export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (data[y * size + x]) path += `M${x} ${y}h1v1h-1z`;
  return { size, path };
}
