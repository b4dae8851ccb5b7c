import { Injectable } from '@nestjs/common';
import { ACTS, mayDo } from '@parvis/phases';
import { Clock } from '../../../platform/clock/clock';
import { type KnownEdition, timesOf } from '../editions.store';
import { DeskCounts } from './desk.store';
import type { DeskActType, EditionDeskType } from './edition-desk.type';

/** The desk of an edition as it stands: read by the page, and followed by the subscription. */
@Injectable()
export class EditionDesks {
  constructor(
    private readonly counts: DeskCounts,
    private readonly clock: Clock,
  ) {}

  async of(edition: KnownEdition): Promise<EditionDeskType> {
    const [waiting, vote] = await Promise.all([this.counts.waiting(edition.id), this.counts.vote(edition)]);
    return { ...waiting, ...vote, acts: actsNow(edition, this.clock.now()) };
  }
}

const actsNow = (edition: KnownEdition, now: Date): DeskActType[] =>
  ACTS.map((act) => {
    const answer = mayDo(act, timesOf(edition), now.getTime());
    return { act, allowed: answer.allowed, why: answer.allowed ? null : answer.why };
  });
