import type { DataSource } from 'typeorm';
import { type AuditDetail, detailDigest, entryHash, GENESIS } from './audit-chain';
import { AuditDetailEntity } from './audit-detail.entity';
import { AuditEntryEntity } from './audit-entry.entity';

export interface ChainReport {
  readonly lines: number;
  /** Sequence of the first line that does not follow from the one before, or null. */
  readonly brokenAt: number | null;
  /** Lines whose detail is there but is not what was recorded. */
  readonly alteredDetails: number[];
  /** Lines whose detail has been erased, as the law may ask: the chain still holds. */
  readonly erasedDetails: number;
}

/** Reads the whole chain and says whether anything was changed, removed or put in between. */
export async function verifyChain(source: DataSource): Promise<ChainReport> {
  const entries = await source.manager.find(AuditEntryEntity, { order: { sequence: 'ASC' } });
  const details = new Map(
    (await source.manager.find(AuditDetailEntity)).map((detail) => [detail.sequence, detail] as const),
  );
  let brokenAt: number | null = null;
  let previousHash = GENESIS;
  const alteredDetails: number[] = [];
  let erasedDetails = 0;
  entries.forEach((entry, index) => {
    const follows =
      entry.sequence === index + 1 && entry.previousHash === previousHash && entryHash(entry) === entry.hash;
    if (!follows) brokenAt ??= index + 1;
    previousHash = entry.hash;
    const detail = details.get(entry.sequence);
    if (!detail) erasedDetails += 1;
    else if (digestOf(detail) !== entry.detailDigest) alteredDetails.push(entry.sequence);
  });
  return { lines: entries.length, brokenAt, alteredDetails, erasedDetails };
}

function digestOf({ salt, actorId, subjectType, subjectId, before, after }: AuditDetailEntity): string {
  const detail: AuditDetail = { salt, actorId, subjectType, subjectId, before, after };
  return detailDigest(detail);
}
