import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive: text to compress, or the path of bytes that are compressed already. */
export type ZipEntry =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly path: string };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980: an archive says nothing of when it was made beyond its own row. */
const DATE = 0x0021;

/**
 * Writes an archive (PKWARE APPNOTE 6.3, without ZIP64: under 4 GB and 65,535 entries), one entry in memory at a time.
 * @returns bytes written
 */
export async function writeZip(path: string, entries: readonly ZipEntry[]): Promise<number> {
  const out = createWriteStream(path, { flush: true });
  const directory: Buffer[] = [];
  let offset = 0;
  const put = async (bytes: Buffer) => {
    offset += bytes.length;
    if (!out.write(bytes)) await once(out, 'drain');
  };
  for (const entry of entries) {
    const raw = 'text' in entry ? Buffer.from(entry.text, 'utf8') : await readFile(entry.path);
    const body = 'text' in entry ? deflateRawSync(raw) : raw;
    const shared = header(entry, raw, body);
    directory.push(central(entry.name, shared, offset));
    await put(Buffer.concat([signature(LOCAL), shared, Buffer.from(entry.name, 'utf8')]));
    await put(body);
  }
  const start = offset;
  for (const one of directory) await put(one);
  await put(end(directory.length, offset - start, start));
  out.end();
  await once(out, 'close');
  return offset;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** What the local header and the directory say alike: from "version needed" to "extra field length". */
function header(entry: ZipEntry, raw: Buffer, body: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(UTF8, 2);
  bytes.writeUInt16LE('text' in entry ? 8 : 0, 4);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(crc32(raw), 10);
  bytes.writeUInt32LE(body.length, 14);
  bytes.writeUInt32LE(raw.length, 18);
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return bytes;
}

function central(name: string, shared: Buffer, at: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  return Buffer.concat([signature(CENTRAL), made, shared, tail, Buffer.from(name, 'utf8')]);
}

function end(count: number, size: number, start: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(start, 16);
  return bytes;
}
