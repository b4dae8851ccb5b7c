import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep, type KeptBody } from '../bodies/body-keep.service';
import { OpinionEntity } from './tables/opinion.entity';

/** A body and what somebody is there. */
export interface Hands {
  readonly body: KeptBody;
  /** One of its facilitators. */
  readonly keeps: boolean;
  /** In office there today. */
  readonly sits: boolean;
}

/** Who may write the opinions of a body: its members and its facilitators, and nobody of the town hall. */
@Injectable()
export class OpinionHands {
  constructor(
    private readonly source: DataSource,
    private readonly keep: BodyKeep,
  ) {}

  /** A facilitator. @throws NotFound otherwise; staff who tried are written down */
  keeper(viewer: Viewer, slug: string): Promise<KeptBody> {
    return this.keep.hold(viewer, slug, 'councils.opine');
  }

  /** A facilitator or a member in office. @throws NotFound otherwise; staff who tried are written down */
  async writer(viewer: Viewer, slug: string): Promise<Hands> {
    const body = await this.keep.find(slug);
    if (!body) throw new NotFound();
    const keeps = this.keep.may(viewer, body.id, 'councils.opine');
    const sits = await this.sits(viewer, body.id);
    if (!keeps && !sits) {
      await this.keep.refused(viewer, body, 'councils.opine');
      throw new NotFound();
    }
    return { body, keeps, sits };
  }

  async mayWrite(viewer: Viewer, bodyId: string): Promise<boolean> {
    return this.keep.may(viewer, bodyId, 'councils.opine') || (await this.sits(viewer, bodyId));
  }

  /** Nobody else changes it until this transaction ends. @throws NotFound for one of another body */
  async held(manager: EntityManager, bodyId: string, id: string): Promise<OpinionEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = isUuid(id) ? await manager.findOne(OpinionEntity, { where: { id, bodyId }, lock }) : null;
    if (!row) throw new NotFound();
    return row;
  }

  private async sits({ personId }: Viewer, bodyId: string): Promise<boolean> {
    const text = `
      SELECT 1 AS one FROM membership WHERE body_id = $1 AND person_id = $2
         AND state IN ('recognised', 'active') AND reserve_rank IS NULL LIMIT 1`;
    return (await readRows(this.source, text, [bodyId, personId])).length > 0;
  }
}
