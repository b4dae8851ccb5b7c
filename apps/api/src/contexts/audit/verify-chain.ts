import {
  type Anchor,
  BEFORE_ALL,
  CHAIN_PAGE,
  ChainCheck,
  type ChainReport,
  type ChainRow,
  STRAY_DETAILS,
} from '@parvis/audit-chain';
import type { DataSource, EntityManager } from 'typeorm';
import { sha256 } from './audit-chain';

const PAGE = 2000;

/**
 * Reads the whole chain, a page at a time, as it stood at one instant, and says whether anything was changed, removed
 * or put in between. Without an anchor a chain cut at its end, or written anew from some line on, looks whole.
 */
export function verifyChain(source: DataSource, anchor: Anchor | null = null): Promise<ChainReport> {
  return source.transaction('REPEATABLE READ', (manager) => checkPages(manager, anchor));
}

export async function checkPages(manager: EntityManager, anchor: Anchor | null): Promise<ChainReport> {
  const check = new ChainCheck(sha256, anchor);
  for (let after = BEFORE_ALL, full = true; full;) {
    const rows = (await manager.query(CHAIN_PAGE, [after, PAGE])) as ChainRow[];
    for (const row of rows) check.add(row);
    full = rows.length === PAGE;
    after = rows.at(-1)?.sequence ?? after;
  }
  const [{ stray }] = (await manager.query(STRAY_DETAILS)) as [{ stray: number }];
  return check.end(stray);
}
