import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  DEFAULT_MAX_BYTES,
  decodePabulib,
  parsePabulib,
  type PabulibElection,
  type PabulibProblem,
} from '@parvis/pabulib';
import { CommandFailure, failed } from './command';
import type { Say } from './messages';

/**
 * Reads a `.pb` file; the election bears the file's name without its ending, as outcomes do.
 * Throws `CommandFailure`: no such file, a folder, or a problem with its line and field.
 */
export function readElection(
  path: string,
  say: Say,
  encoding: 'utf-8' | 'latin1' = 'utf-8',
): PabulibElection {
  const { size } = look(path);
  // Asked before reading: a file of many gigabytes must not enter memory to be refused.
  const bytes = size > DEFAULT_MAX_BYTES ? null : readBytes(path);
  const problem = (found: PabulibProblem) => failed('in_file', { path, problem: sentenceOf(found, say) });
  if (!bytes) {
    throw problem({ code: 'too_big', line: 0, field: '', value: String(size), limit: DEFAULT_MAX_BYTES });
  }
  const text = decodePabulib(bytes, { encoding });
  if (!text.ok) throw problem(text.error);
  const election = parsePabulib(text.value);
  if (!election.ok) throw problem(election.error);
  return { ...election.value, instance: basename(path, '.pb') };
}

export const sentenceOf = ({ code, line, field, value, limit = 0 }: PabulibProblem, say: Say): string =>
  say(`problem_${code}`, { line, field, value, limit });

function look(path: string): { size: number } {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw failed('not_a_file', { path });
    return stats;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

export function unreadable(path: string, error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return code === 'ENOENT' ? failed('not_found', { path }) : failed('unreadable', { path, reason: code });
}
