/** How an entry is packed by a test: bytes, and what the directory says of them. */
export interface PackedFile {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly bytes: number;
  readonly method: 0 | 8;
  readonly flags?: number;
}

/** A zip as spreadsheets write it (local headers, central directory, its end); checksums are left at 0: none is read. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const [local, line] = [header(0x04034b50, 30, file, name), header(0x02014b50, 46, file, name)];
    new DataView(line.buffer).setUint32(42, at, true);
    parts.push(local, file.packed);
    central.push(line);
    at += local.length + file.packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, files.length, true);
  end.setUint32(
    12,
    central.reduce((sum, line) => sum + line.length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return joined([...parts, ...central, new Uint8Array(end.buffer)]);
}

function header(
  mark: number,
  length: number,
  { packed, bytes, method, flags = 0 }: PackedFile,
  name: Uint8Array,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length + name.length));
  const shift = length === 46 ? 2 : 0;
  view.setUint32(0, mark, true);
  view.setUint16(6 + shift, flags, true);
  view.setUint16(8 + shift, method, true);
  view.setUint32(18 + shift, packed.length, true);
  view.setUint32(22 + shift, bytes, true);
  view.setUint16(26 + shift, name.length, true);
  const all = new Uint8Array(view.buffer);
  all.set(name, length);
  return all;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
