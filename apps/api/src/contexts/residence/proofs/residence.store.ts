import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import type { ListKind } from '../tables/residence-list-match.entity';
import {
  type ProofKind,
  type ResidenceLink,
  ResidenceProofEntity,
  type ResidenceWay,
} from '../tables/residence-proof.entity';

/** How long a proof holds when nobody says otherwise: people move. */
const YEARS = 2;

export interface NewProof {
  readonly personId: string;
  readonly link: ResidenceLink;
  readonly way: ResidenceWay;
  readonly kind?: ProofKind | null;
  readonly list?: ListKind | null;
  readonly identityHash?: string | null;
  readonly agentId?: string | null;
  readonly holdsUntil?: Date | null;
}

/** What was verified of where people live, study and work; asked by whoever has a rule about it. */
@Injectable()
export class Residence {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Proofs that hold today, one a link. */
  inForce(personId: string, manager = this.source.manager): Promise<ResidenceProofEntity[]> {
    return manager
      .createQueryBuilder(ResidenceProofEntity, 'proof')
      .where('proof.person_id = :personId AND proof.ended_at IS NULL AND proof.holds_until > :now', {
        personId,
        now: this.clock.now(),
      })
      .orderBy('proof.link')
      .getMany();
  }

  /** Verified links of a person: empty when nothing was verified, or all of it is too old. */
  async verifiedLinks(personId: string, manager = this.source.manager): Promise<ResidenceLink[]> {
    return (await this.inForce(personId, manager)).map(({ link }) => link);
  }

  /** Writes a proof; the former one of the same link ends. Of two at once, the second replaces the first. */
  async prove(manager: EntityManager, proof: NewProof): Promise<Date> {
    const { personId, link, way, kind = null, list = null, identityHash = null, agentId = null } = proof;
    const now = this.clock.now();
    const holdsUntil = proof.holdsUntil ?? yearsAfter(now, YEARS);
    await manager.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    await manager.update(ResidenceProofEntity, { personId, link, endedAt: IsNull() }, { endedAt: now });
    const row = { personId, link, way, kind, list, identityHash, agentId, provenAt: now, holdsUntil };
    await manager.insert(ResidenceProofEntity, row);
    await this.audit.record(manager, {
      verb: 'residence.proven',
      actorId: agentId ?? personId,
      subject: { type: 'person', id: personId },
      after: { link, way, kind: kind ?? list, holdsUntil },
    });
    return holdsUntil;
  }
}

export function yearsAfter(day: Date, years: number): Date {
  const later = new Date(day);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}
