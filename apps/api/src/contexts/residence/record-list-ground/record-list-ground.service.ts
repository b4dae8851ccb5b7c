import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { ResidenceListGroundEntity } from '../tables/residence-list-ground.entity';
import { ListGrounds } from './list-grounds.store';
import {
  ElectoralRollSet,
  listGroundMovedOn,
  type SetElectoralRollAnswer,
} from './record-list-ground.result';

/** What a ground, or the reason of a comparison, may hold, in code points. */
export const GROUND_LENGTH = { least: 20, most: 1_000 } as const;

/** The text cleaned, or the rule it breaks. */
export function readGround(field: string, typed: string): string | FieldFault {
  const text = cleanText(typed);
  const length = lengthOf(text);
  if (length === 0) return { field, rule: 'required' };
  if (length < GROUND_LENGTH.least) return { field, rule: 'too_short', limit: GROUND_LENGTH.least };
  return length > GROUND_LENGTH.most ? { field, rule: 'too_long', limit: GROUND_LENGTH.most } : text;
}

/** An administrator says on which ground the electoral roll may be compared, or that it may not any more. */
@Injectable()
export class RecordListGround {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly grounds: ListGrounds,
  ) {}

  async record(agent: Viewer, typed: string): Promise<SetElectoralRollAnswer> {
    const ground = readGround('ground', typed);
    if (typeof ground === 'object') return invalidInput([ground]);
    const [id, recordedAt, recordedBy] = [randomUUID(), this.clock.now(), agent.personId];
    try {
      await this.source.transaction(async (manager) => {
        const row = { id, kind: 'electoral_roll' as const, ground, recordedBy, recordedAt };
        await manager.insert(ResidenceListGroundEntity, row);
        await this.note(manager, 'residence.list_ground_recorded', agent, id, { ground });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'residence_list_ground_in_force')) return listGroundMovedOn();
      throw error;
    }
    return Object.assign(new ElectoralRollSet(), { ground: { ground, recordedAt } });
  }

  async end(agent: Viewer): Promise<SetElectoralRollAnswer> {
    return this.source.transaction(async (manager) => {
      const found = await this.grounds.inForce(manager);
      if (!found) return listGroundMovedOn();
      const ended = { endedAt: this.clock.now(), endedBy: agent.personId };
      const { id } = found;
      const { affected } = await manager
        .createQueryBuilder()
        .update(ResidenceListGroundEntity)
        .set(ended)
        .where('id = :id AND ended_at IS NULL', { id })
        .execute();
      if (!affected) return listGroundMovedOn();
      await this.note(manager, 'residence.list_ground_ended', agent, id, { ground: found.ground });
      return Object.assign(new ElectoralRollSet(), { ground: null });
    });
  }

  private async note(
    manager: EntityManager,
    verb: string,
    { personId: actorId }: Viewer,
    id: string,
    after: object,
  ): Promise<void> {
    await this.audit.record(manager, {
      verb,
      actorId,
      subject: { type: 'residence_list_ground', id },
      after,
    });
  }
}
