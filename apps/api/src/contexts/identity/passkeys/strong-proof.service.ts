import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FreshProofNeeded, freshProofNeeded } from './passkey-problems.type';
import { Passkeys } from './passkeys.store';

/** Minutes for which a proof is fresh: the length of one act, not of a coffee. */
export const FRESH_MINUTES = 10;

/**
 * The door of sensitive acts: the passkey must have been shown in this session within ten minutes. A verb puts the
 * answer in its union; the page then asks for the passkey, and does the act again.
 */
@Injectable()
export class StrongProof {
  constructor(
    private readonly clock: Clock,
    private readonly source: DataSource,
    private readonly passkeys: Passkeys,
  ) {}

  /** @returns null when the act may go on */
  needFresh({ method, provedAt }: Viewer): FreshProofNeeded | null {
    // Its people have no devices.
    if (method === 'demo') return null;
    const since = provedAt && this.clock.now().getTime() - provedAt.getTime();
    return since !== null && since <= FRESH_MINUTES * 60_000 ? null : freshProofNeeded();
  }

  /**
   * The same, of whoever came in with a passkey and still has one: for acts that other people do too.
   * @returns null when the act may go on
   */
  async needFreshOfHolder(viewer: Viewer): Promise<FreshProofNeeded | null> {
    const needed = viewer.method === 'passkey' ? this.needFresh(viewer) : null;
    if (!needed) return null;
    const known = await this.passkeys.of(this.source.manager, viewer.personId);
    return known.length > 0 ? needed : null;
  }
}
