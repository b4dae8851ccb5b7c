import { ok, refuse, type Result } from '@parvis/kernel';
import { windows1252 } from '@parvis/tables';
import { problem, type PabulibProblem } from './problems';

export interface DecodeOptions {
  /** Largest file accepted, in bytes. Default 64 MiB: twenty times the largest known election. */
  readonly maxBytes?: number;
  /** `latin1` reads Windows-1252, what old spreadsheets save. Never guessed: a guess corrupts names in silence. */
  readonly encoding?: 'utf-8' | 'latin1';
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Bytes of a file -> its text without byte order mark. Refuses `too_big` before looking at anything, and `not_utf8`. */
export function decodePabulib(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Result<string, PabulibProblem> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length > limit) return refuse(problem('too_big', 0, '', String(bytes.length), limit));
  if (options.encoding === 'latin1') return ok(windows1252(bytes));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(notUtf8(bytes));
  }
}

function notUtf8(bytes: Uint8Array): PabulibProblem {
  const at = firstBadByte(bytes);
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return problem('not_utf8', line, '', (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase());
}

/** Index of the byte that starts the first ill-formed sequence (Unicode 16, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return Math.max(0, bytes.length - 1);
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  if (second < (SECOND_FROM[first] ?? 0x80) || second > (SECOND_TO[first] ?? 0xbf)) return 0;
  for (let i = at + 2; i < at + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

// Overlong forms, surrogates and code points beyond U+10FFFF are excluded by the second byte.
const SECOND_FROM: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const SECOND_TO: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };
