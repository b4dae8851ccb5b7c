import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  centsFromDecimal,
  decodePabulib,
  parsePabulib,
  writePabulib,
  type PabulibElection,
  type VoteType,
} from '@parvis/pabulib';
import { cleanLine } from '../../../platform/text/clean-text';
import type { ReadAnswer, ReadTask, UploadProblem } from './thread-task';

/** What an import needs of a file once its ballots are in the canonical record. */
export interface ReadElection {
  readonly meta: Readonly<Record<string, string>>;
  readonly voteType: VoteType;
  readonly budgetCents: number;
  readonly projects: readonly { readonly id: string; readonly title: string; readonly costCents: number }[];
  readonly ballots: number;
  /** SHA-256 of the canonical `.pb` text, hex. */
  readonly sha256: string;
}

/** Reads a received file, and writes the canonical `.pb` (gzip) when it is good. */
export function readUpload(task: ReadTask): ReadAnswer {
  const text = decodePabulib(task.bytes, { encoding: task.encoding });
  if (!text.ok) return { problem: text.error };
  const election = parsePabulib(text.value);
  if (!election.ok) return { problem: election.error };
  const unfit = unfitAmount(election.value);
  if (unfit) return { problem: unfit };
  const canonical = writePabulib(election.value);
  writeFileSync(task.canonicalPath, gzipSync(canonical));
  return { election: summed(election.value, createHash('sha256').update(canonical).digest('hex')) };
}

/** Our money is whole cents, and no rule here counts points below zero: better said now than rounded in silence. */
function unfitAmount(election: PabulibElection): UploadProblem | null {
  const finer = (field: string, value: string): UploadProblem => ({
    code: 'finer_than_cent',
    line: 0,
    field,
    value,
  });
  if (centsFromDecimal(election.budget) === null) return finer('budget', election.budget);
  const dear = election.projects.find(({ cost }) => centsFromDecimal(cost) === null);
  if (dear) return finer(dear.id, dear.cost);
  const negative = election.ballots.find(({ points }) => points?.some((given) => given.startsWith('-')));
  if (negative)
    return {
      code: 'negative_points',
      line: 0,
      field: negative.voter,
      value: negative.points?.join(',') ?? '',
    };
  return null;
}

const summed = (election: PabulibElection, sha256: string): ReadElection => ({
  meta: election.meta,
  voteType: election.voteType,
  budgetCents: centsFromDecimal(election.budget) ?? 0,
  projects: election.projects.map(({ id, cost, columns }) => ({
    id,
    title: cleanLine(columns['name'] ?? '') || id,
    costCents: centsFromDecimal(cost) ?? 0,
  })),
  ballots: election.ballots.length,
  sha256,
});
