import type { Anchor, ChainReport } from '@parvis/audit-chain';
import { ALTERATIONS } from './alterations';
import { Dice } from './dice';
import { anchorOf, checkStored, someChain, type StoredChain } from './stored-chain';

export interface AlterationReport {
  readonly seed: number;
  readonly lines: number;
  readonly tries: number;
  readonly undetected: number;
  readonly byKind: Record<string, { tries: number; detected: number }>;
}

/** How a chain is looked at: in memory, or written to a database and read from there. */
export type Look = (chain: StoredChain, anchor: Anchor) => Promise<ChainReport> | ChainReport;

/**
 * Alters one chain in one way, `tries` times, each kind as often as the others, and counts what the check sees.
 * @throws Error when the check complains of the chain that nobody touched: it would then see everything
 */
export async function tryAlterations(
  asked: { tries: number; lines: number; seed: number },
  look: Look = checkStored,
): Promise<AlterationReport> {
  const { tries, lines, seed } = asked;
  const dice = new Dice(seed);
  const untouched = someChain(dice, lines);
  const anchor = anchorOf(untouched);
  if (!(await look(untouched, anchor)).holds) throw new Error('the chain that nobody altered does not hold');
  const kinds = Object.entries(ALTERATIONS);
  const byKind: AlterationReport['byKind'] = {};
  for (let n = 0; n < tries; n++) {
    const [kind, alter] = kinds[n % kinds.length] as (typeof kinds)[number];
    const chain = structuredClone(untouched);
    alter(chain, dice);
    const counted = (byKind[kind] ??= { tries: 0, detected: 0 });
    counted.tries += 1;
    if (!(await look(chain, anchor)).holds) counted.detected += 1;
  }
  const undetected = Object.values(byKind).reduce((sum, one) => sum + one.tries - one.detected, 0);
  return { seed, lines, tries, undetected, byKind };
}
