import { ok, refuse, type Result } from '@parvis/kernel';
import type { FileRefusal } from '../file-codes';
import type { FileKind } from '../file-keeping';
import type { FileBytes } from './file-bytes';
import { readZip, type ZipEntry } from './read-zip';

export interface DocumentFound {
  readonly kind: Exclude<FileKind, 'photograph'>;
  readonly contentType: string;
}

type Found = Result<DocumentFound, FileRefusal>;

const TYPES = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const TAIL = 2048;
/** An archive that unpacks to more is no letter or table of ours: it is meant to fill a reader's memory. */
const MOST_UNPACKED_BYTES = 200_000_000;
const MOST_RATIO = 200;
/** Macros of Microsoft's and of OpenDocument's office programs. */
const MACROS = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/.+/i;

/** What document a file is, by its content alone. Never throws for a bad file. */
export async function documentKind(bytes: FileBytes): Promise<Found> {
  const head = await bytes.slice(0, 512);
  if (head.subarray(0, 5).equals(Buffer.from('%PDF-'))) return pdf(bytes);
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) return office(bytes, head);
  return text(bytes, head);
}

/** Whole, and a PDF only: an archive behind it would make it two things at once. Never opened by us, never shown inline. */
async function pdf(bytes: FileBytes): Promise<Found> {
  const tail = (await bytes.slice(Math.max(0, bytes.size - TAIL), TAIL)).toString('latin1');
  if (!tail.includes('%%EOF') || tail.includes('PK\x05\x06')) return refuse('file_unreadable');
  return ok({ kind: 'pdf', contentType: TYPES.pdf });
}

async function office(bytes: FileBytes, head: Buffer): Promise<Found> {
  const entries = await readZip(bytes);
  if (!entries) return refuse('file_unreadable');
  const names = new Set(entries.map(({ name }) => name));
  const kind = kindOfArchive(head, names);
  if (!kind) return refuse('file_not_accepted');
  if (entries.some(({ name }) => MACROS.test(name))) return refuse('file_with_macros');
  if (isBomb(entries, bytes.size)) return refuse('file_unreadable');
  return ok({ kind, contentType: TYPES[kind] });
}

function kindOfArchive(head: Buffer, names: ReadonlySet<string>): 'odt' | 'docx' | 'xlsx' | null {
  // OpenDocument 1.3, part 2, 3.3: `mimetype` is the first entry, stored as it is, without an extra field.
  if (head.toString('latin1', 30, 38 + TYPES.odt.length) === `mimetype${TYPES.odt}`) return 'odt';
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : null;
}

function isBomb(entries: readonly ZipEntry[], size: number): boolean {
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  return unpacked > MOST_UNPACKED_BYTES || unpacked > Math.max(size, 10_000) * MOST_RATIO;
}

/** Lines of cells: readable text with a separator in its first line, and no markup. */
async function text(bytes: FileBytes, head: Buffer): Promise<Found> {
  const begin = head.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '');
  const [firstLine = ''] = begin.split(/[\r\n]/, 1);
  if (/^\s*</.test(begin) || !/[;,\t]/.test(firstLine)) return refuse('file_not_accepted');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  for await (const piece of bytes.pieces()) {
    if (hasControl(piece)) return refuse('file_not_accepted');
    if (isUtf8) isUtf8 = decodes(utf8, piece, true);
  }
  isUtf8 &&= decodes(utf8, Buffer.alloc(0), false);
  // French spreadsheets still write Windows-1252; every byte sequence is a text in it, hence the check for controls.
  return ok({ kind: 'csv', contentType: `text/csv; charset=${isUtf8 ? 'utf-8' : 'windows-1252'}` });
}

function decodes(decoder: TextDecoder, piece: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream });
    return true;
  } catch {
    return false;
  }
}

const hasControl = (piece: Buffer): boolean =>
  piece.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
