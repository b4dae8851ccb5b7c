import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { type BodyMovedOn, bodyMovedOn } from '../councils.problems';
import { BodyEntity } from '../tables/body.entity';
import type { DescribeBodyInput } from './describe-body.input';

const RULES = {
  mission: { least: 0, most: 2000, lines: true },
  territory: { least: 2, most: 120 },
  hostName: { least: 0, most: 120 },
  hostText: { least: 0, most: 1000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** A body's facilitators say what it is for. Of two at once the second reads what the first wrote. */
@Injectable()
export class DescribeBody {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly keep: BodyKeep,
  ) {}

  async describe(input: DescribeBodyInput, viewer: Viewer): Promise<'saved' | BodyMovedOn | InvalidInput> {
    const { id } = await this.keep.hold(viewer, input.body);
    const after = cleanFields(input, RULES);
    const faults = fieldFaults(after, RULES);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const body = await manager.findOneOrFail(BodyEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const { mission, territory, hostName, hostText, version } = body;
      const before = { mission, territory, hostName, hostText };
      if (Object.entries(before).every(([field, text]) => after[field as keyof typeof after] === text))
        return 'saved';
      if (version !== input.seenVersion) return bodyMovedOn();
      await manager.update(BodyEntity, { id }, { ...after, version: version + 1 });
      const subject = { type: 'body', id };
      await this.audit.record(manager, {
        verb: 'councils.described',
        actorId: viewer.personId,
        subject,
        before,
        after,
      });
      return 'saved';
    });
  }
}
