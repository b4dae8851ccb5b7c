import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AgeBand, Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Ages } from '../../identity';
import { counts, OWN_PURPOSES } from '../consents/consent-counts';
import { Families } from '../consents/families.store';
import { ConsentTexts } from '../consent-text/consent-texts.store';
import {
  type ConsentMovedOn,
  consentMovedOn,
  type ConsentTextChanged,
  consentTextChanged,
} from '../families.problems';
import { PURPOSES, type Purpose } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { DecisionAftermath } from './decision-aftermath.service';

export type DecidedAlone = 'decided' | ConsentMovedOn | ConsentTextChanged;

/** From 15 on she decides alone, purpose by purpose: what is chosen is a yes, what is not chosen a no. */
@Injectable()
export class DecideAlone {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly texts: ConsentTexts,
    private readonly aftermath: DecisionAftermath,
  ) {}

  decide({ personId }: Viewer, wanted: readonly Purpose[], textDigest: string): Promise<DecidedAlone> {
    return this.source.transaction(async (manager) => {
      await this.families.hold(manager, personId);
      const band = await this.ages.bandOf(manager, personId);
      const own = OWN_PURPOSES[band];
      if (own.length === 0) return consentMovedOn();
      const text = await this.texts.kept(manager, textDigest);
      if (!text) return consentTextChanged();
      const chosen = own.filter((purpose) => wanted.includes(purpose));
      await this.write(manager, personId, { band, chosen, text: text.digest });
      await this.aftermath.of(manager, personId, {
        chosen,
        refused: own.filter((purpose) => !chosen.includes(purpose)),
        text: text.digest,
      });
      return 'decided';
    });
  }

  /** A yes of today in place of what she said as a younger person. */
  private async write(
    manager: EntityManager,
    personId: string,
    { band, chosen, text }: { band: AgeBand; chosen: readonly Purpose[]; text: string },
  ): Promise<void> {
    const open = await this.families.consents(manager, personId);
    const standing = open.filter((consent) => counts(consent, band)).map(({ purpose }) => purpose);
    const kept = chosen.filter((purpose) => standing.includes(purpose));
    const ended = PURPOSES.filter((purpose) => !kept.includes(purpose));
    await this.families.endConsents(manager, personId, ended, 'child');
    const guardianship = await this.families.open(manager, personId);
    if (guardianship)
      await this.families.endGuardianship(
        manager,
        guardianship.id,
        band === 'adult' ? 'turned_18' : 'turned_15',
      );
    const said = { personId, saidAs: band, saidAt: this.clock.now(), saidTo: text };
    const fresh = chosen.filter((purpose) => !kept.includes(purpose));
    await manager.insert(
      ConsentEntity,
      fresh.map((purpose) => ({ ...said, purpose })),
    );
  }
}
