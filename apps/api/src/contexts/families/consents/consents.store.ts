import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import {
  type BirthMonthNeeded,
  birthMonthNeeded,
  type GuardianConsentNeeded,
  guardianConsentNeeded,
  type OwnConsentNeeded,
  ownConsentNeeded,
} from '../families.problems';
import type { Purpose } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { counts } from './consent-counts';

/** The step that is missing before somebody may do what rests on a consent. */
export type FamilyStep = BirthMonthNeeded | GuardianConsentNeeded | OwnConsentNeeded;

/** The door for contexts above: does this person's consent cover a purpose, now? Read at each act, never remembered. */
@Injectable()
export class Consents {
  constructor(private readonly config: Config) {}

  /** The missing step, or null when nothing is missing. Costs no statement for adults who publish. */
  async missingFor(
    manager: EntityManager,
    { personId, ageBand }: Pick<Viewer, 'personId' | 'ageBand'>,
    purpose: Purpose,
  ): Promise<FamilyStep | null> {
    if (purpose === 'publish' && (ageBand === 'adult' || this.publishingIsPublicTask)) return null;
    if (ageBand === 'unknown') return birthMonthNeeded();
    const open = await manager.findBy(ConsentEntity, { personId, purpose, endedAt: IsNull() });
    if (open.some((consent) => counts(consent, ageBand))) return null;
    return ageBand === 'under_15' ? guardianConsentNeeded() : ownConsentNeeded();
  }

  /** Open consents of several people, by person, in one statement. */
  async openOf(manager: EntityManager, personIds: readonly string[]): Promise<Map<string, ConsentEntity[]>> {
    const rows = await manager.find(ConsentEntity, {
      where: { personId: In([...personIds]), endedAt: IsNull() },
      order: { saidAt: 'ASC', id: 'ASC' },
    });
    return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
  }

  private get publishingIsPublicTask(): boolean {
    return this.config.env.PARVIS_MINORS_PUBLISH === 'public_task';
  }
}
