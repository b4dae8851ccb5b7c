/** Raw DEFLATE: throws on what is not one, and on more than `most` bytes. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: DEFLATE. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** As the file says; what is unpacked is measured all the same. */
  readonly bytes: number;
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > END_BYTES && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The entries by the central directory (APPNOTE 4.3), or null when it is none, or holds more than `most`. */
export function entriesOf(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const entry = entryAt(view, bytes, at);
    if (!entry) return null;
    entries.push(entry.read);
    at = entry.next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= least; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { read: ZipEntry; next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const [name, extra, comment] = [28, 30, 32].map((where) => view.getUint16(at + where, true)) as [
    number,
    number,
    number,
  ];
  const read: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { read, next: at + 46 + name + extra + comment };
}

/** The text of an entry in UTF-8, or null when it cannot be unpacked within `most` bytes. */
export function textOf(
  bytes: Uint8Array,
  { at, packed, bytes: said, method }: ZipEntry,
  { inflate, most }: { readonly inflate: Inflate; readonly most: number },
): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (said > most || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return null;
  const content = bytes.subarray(start, start + packed);
  try {
    if (method !== 0 && method !== 8) return null;
    return new TextDecoder().decode(method === 0 ? content : inflate(content, most));
  } catch {
    return null;
  }
}
