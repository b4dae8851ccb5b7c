import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Like } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { bodySlug, freeKey } from '../bodies/body-slug';
import { cleanFields, fieldFaults } from '../bodies/clean-fields';
import { bodyNameTaken } from '../councils.problems';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import { firstColleges } from './first-colleges';
import type { FoundBodyInput } from './found-body.input';
import { BodyFounded, type FoundBodyAnswer } from './found-body.result';

const RULES = { name: { least: 3, most: 120 }, territory: { least: 2, most: 120 } } as const;
/** Two names of one address, founded at the same instant. */
const TRIES = 3;

/** The town hall makes an empty body. Whoever keeps it is named on the roles desk. */
@Injectable()
export class FoundBody {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async found(input: FoundBodyInput, viewer: Viewer): Promise<FoundBodyAnswer> {
    const clean = cleanFields({ name: input.name, territory: input.territory }, RULES);
    const faults = fieldFaults(clean, RULES);
    if (faults.length > 0) return invalidInput(faults);
    for (let tries = 1; ; tries++) {
      try {
        const draft = { ...clean, kind: input.kind };
        return await this.source.transaction((manager) => this.write(manager, draft, viewer));
      } catch (error) {
        if (isUniqueViolation(error, 'body_name')) return bodyNameTaken();
        if (!isUniqueViolation(error, 'body_slug') || tries === TRIES) throw error;
      }
    }
  }

  private async write(
    manager: EntityManager,
    draft: Pick<BodyEntity, 'name' | 'territory' | 'kind'>,
    { personId }: Viewer,
  ): Promise<BodyFounded> {
    const wanted = bodySlug(draft.name);
    const near = await manager.find(BodyEntity, {
      select: { slug: true },
      where: { slug: Like(`${wanted}%`) },
    });
    const slug = freeKey(wanted, new Set(near.map((body) => body.slug)));
    const row = { ...draft, slug, foundedAt: this.clock.now(), foundedBy: personId };
    const { id, name } = await manager.save(manager.create(BodyEntity, row));
    await manager.insert(CollegeEntity, firstColleges(id, draft.kind));
    await this.audit.record(manager, {
      verb: 'councils.founded',
      actorId: personId,
      subject: { type: 'body', id },
      after: { name, kind: draft.kind },
    });
    return Object.assign(new BodyFounded(), { id, slug, name });
  }
}
