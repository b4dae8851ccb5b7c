import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { AuditTrail } from '../../audit';
import { type Cadence, FollowEntity } from '../tables/follow.entity';
import { Followables, type ThingRef } from './followables.service';

/** A person follows a thing, changes how often she is told, or ends it. Each may be asked twice. */
@Injectable()
export class Follow {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly followables: Followables,
  ) {}

  /** @throws NotFound for what does not exist, or not for her */
  async set(personId: string, ref: ThingRef, cadence: Cadence): Promise<void> {
    if (!(await this.followables.describe([ref])).of(ref)) throw new NotFound();
    await this.source.transaction(async (manager) => {
      const written = (await manager.query(
        `INSERT INTO follow (person_id, kind, thing_id, cadence, since) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, kind, thing_id) DO UPDATE SET cadence = EXCLUDED.cadence, cadence_before = NULL
          WHERE follow.cadence <> EXCLUDED.cadence RETURNING id`,
        [personId, ref.kind, ref.id, cadence, this.clock.now()],
      )) as unknown[];
      if (written.length > 0) await this.record(manager, personId, 'follow.set', { ...ref, cadence });
    });
  }

  /** Ends it; what was told stays in her list, and no mail of it leaves any more. */
  async end(personId: string, { kind, id }: ThingRef): Promise<void> {
    await this.source.transaction(async (manager) => {
      const { affected } = await manager.delete(FollowEntity, { personId, kind, thingId: id });
      if (affected) await this.record(manager, personId, 'follow.ended', { kind, id });
    });
  }

  /** Null: she does not follow it. */
  async cadenceOf(personId: string, { kind, id }: ThingRef): Promise<Cadence | null> {
    const follow = await this.source.manager.findOneBy(FollowEntity, { personId, kind, thingId: id });
    return follow?.cadence ?? null;
  }

  /** Of the person, not of the thing: who follows what is nobody else's business. */
  private record(
    manager: DataSource['manager'],
    personId: string,
    verb: string,
    after: object,
  ): Promise<void> {
    const subject = { type: 'person', id: personId };
    return this.audit.record(manager, { verb, actorId: personId, subject, after });
  }
}
