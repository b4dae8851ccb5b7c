import sharp from 'sharp';

export const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a44' } });

/** A picture with grain, as a camera makes: its bytes are many, and half of them are missed. */
export const grainy = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 90, sigma: 40 },
    },
  });

/** A photo taken on its side, with the place, the camera and its owner in its EXIF. */
export const fromATelephone = (width = 2400, height = 1200) =>
  blank(width, height)
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Copyright: 'Somebody', Make: 'Telephone', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '44/1 26/1 51/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '1/1 26/1 24/1',
      },
    })
    .jpeg()
    .toBuffer();

/** A JPEG whose comment (marker COM, right after SOI) is a page of HTML. */
export function withComment(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(text.length + 2, 4);
  return Buffer.concat([head, text, jpeg.subarray(2)]);
}

export const aPdf = (inside = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

export interface Packed {
  readonly name: string;
  readonly content?: string;
  /** What the list of the archive claims that this entry unpacks to. */
  readonly claims?: number;
}

/** A ZIP archive of stored entries. Checksums are left at zero: nothing of ours unpacks it. */
export function aZip(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content = '', claims } of entries) {
    const [title, body] = [Buffer.from(name), Buffer.from(content)];
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(claims ?? body.length, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(title.length, 0);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0\0\0\0\0\0\0\0\0', 'latin1'),
      sizes,
      lengths,
      title,
    ]);
    const where = Buffer.alloc(16);
    where.writeUInt32LE(at, 12);
    list.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0', 'latin1'),
        ...[sizes, lengths, where.subarray(2), title],
      ]),
    );
    parts.push(local, body);
    at += local.length + body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const WORDS: readonly Packed[] = [{ name: '[Content_Types].xml', content: '<Types/>' }];

export const aDocx = (more: readonly Packed[] = []) =>
  aZip([...WORDS, { name: 'word/document.xml', content: '<w/>' }, ...more]);

export const anXlsx = () => aZip([...WORDS, { name: 'xl/workbook.xml', content: '<x/>' }]);

export const anOdt = () =>
  aZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<o/>' },
  ]);
