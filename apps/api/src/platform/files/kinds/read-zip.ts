import type { FileBytes } from './file-bytes';

/** One entry of a ZIP archive, as its central directory tells it (APPNOTE.TXT 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly unpackedBytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MOST_ENTRIES = 5_000;
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;

/**
 * The list of an archive that begins with the file and ends with it: nothing before, nothing after, no comment. Null
 * for anything else (truncated, split, ZIP64, another format in front). Nothing is unpacked.
 */
export async function readZip(bytes: FileBytes): Promise<readonly ZipEntry[] | null> {
  const end = await bytes.slice(bytes.size - END_BYTES, END_BYTES);
  if (end.length < END_BYTES || end.readUInt32LE(0) !== END) return null;
  const [entries, length, from] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (entries > MOST_ENTRIES || length > MOST_DIRECTORY_BYTES) return null;
  if (from + length !== bytes.size - END_BYTES) return null;
  const found = entriesOf(await bytes.slice(from, length));
  return found?.length === entries ? found : null;
}

function entriesOf(directory: Buffer): ZipEntry[] | null {
  const found: ZipEntry[] = [];
  let at = 0;
  while (at < directory.length) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const unpackedBytes = directory.readUInt32LE(at + 24);
    found.push({
      name: directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + name),
      unpackedBytes,
    });
    at += ENTRY_BYTES + name + extra + comment;
  }
  return at === directory.length ? found : null;
}
