import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySlug, freeKey } from '../bodies/body-slug';
import { cleanFields, fieldFaults } from '../bodies/clean-fields';
import { type CollegeInUse, collegeInUse } from '../councils.problems';
import { MOST_COLLEGES } from '../see-body/body.type';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import type { SaveCollegeInput } from './save-college.input';

const RULES = { name: { least: 2, most: 80 } } as const;
const MOST_SEATS = 500;
/** PostgreSQL: foreign_key_violation. */
const STILL_REFERENCED = '23503';

type CollegeRules = Pick<CollegeEntity, 'seats' | 'leastShare' | 'parityGap'>;

/** The colleges of a body: any number, each with its seats and what is wanted of them. */
@Injectable()
export class SetColleges {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly keep: BodyKeep,
  ) {}

  /** @throws NotFound for a college of another body */
  async save(input: SaveCollegeInput, viewer: Viewer): Promise<'saved' | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const { name } = cleanFields({ name: input.name }, RULES);
    const { seats, leastShare = null, parityGap = null } = input;
    const rules = { seats, leastShare, parityGap };
    const faults = [...fieldFaults({ name }, RULES), ...ruleFaults(rules)];
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const known = await this.held(manager, bodyId);
      const same = known.find((college) => college.id !== input.collegeId && sameName(college.name, name));
      if (same) return invalidInput([{ field: 'name', rule: 'taken' }]);
      if (!input.collegeId) return this.add(manager, known, { bodyId, name, ...rules }, viewer);
      const before = known.find((college) => college.id === input.collegeId);
      if (!before) throw new NotFound();
      await manager.update(CollegeEntity, { id: before.id }, { name, ...rules });
      await this.note(manager, 'councils.college_changed', bodyId, viewer, {
        before,
        after: { name, ...rules },
      });
      return 'saved';
    });
  }

  /** @throws NotFound for a college of another body */
  async remove(body: string, collegeId: string, viewer: Viewer): Promise<'saved' | CollegeInUse> {
    const { id: bodyId } = await this.keep.hold(viewer, body);
    if (!isUuid(collegeId)) throw new NotFound();
    try {
      return await this.source.transaction(async (manager) => {
        const before = (await this.held(manager, bodyId)).find(({ id }) => id === collegeId);
        if (!before) throw new NotFound();
        await manager.delete(CollegeEntity, { id: collegeId });
        await this.note(manager, 'councils.college_removed', bodyId, viewer, { before });
        return 'saved' as const;
      });
    } catch (error) {
      if (isStillReferenced(error)) return collegeInUse();
      throw error;
    }
  }

  /** Two who change the colleges of one body wait for each other. */
  private async held(manager: EntityManager, bodyId: string): Promise<CollegeEntity[]> {
    await manager.findOneOrFail(BodyEntity, { where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
    return manager.find(CollegeEntity, { where: { bodyId }, order: { position: 'ASC', id: 'ASC' } });
  }

  private async add(
    manager: EntityManager,
    known: readonly CollegeEntity[],
    college: CollegeRules & { bodyId: string; name: string },
    viewer: Viewer,
  ): Promise<'saved' | InvalidInput> {
    if (known.length >= MOST_COLLEGES)
      return invalidInput([{ field: 'name', rule: 'full', limit: MOST_COLLEGES }]);
    const key = freeKey(bodySlug(college.name), new Set(known.map((one) => one.key)));
    const position = 1 + Math.max(-1, ...known.map((one) => one.position));
    await manager.insert(CollegeEntity, { ...college, key, position });
    await this.note(manager, 'councils.college_added', college.bodyId, viewer, {
      after: { key, ...college },
    });
    return 'saved';
  }

  private note(
    manager: EntityManager,
    verb: string,
    bodyId: string,
    { personId: actorId }: Viewer,
    what: { before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(manager, { verb, actorId, subject: { type: 'body', id: bodyId }, ...what });
  }
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isStillReferenced = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === STILL_REFERENCED;

/** A field that is no whole number comes as -1. */
function ruleFaults({ seats, leastShare, parityGap }: CollegeRules): FieldFault[] {
  const wrong = (field: string, value: number | null, least: number, most: number): FieldFault[] => {
    if (value === null || (value >= least && value <= most)) return [];
    return [
      value < 0
        ? { field, rule: 'not_a_number' }
        : { field, rule: value < least ? 'too_small' : 'too_large', limit: value < least ? least : most },
    ];
  };
  return [
    ...wrong('seats', seats, 0, MOST_SEATS),
    ...wrong('leastShare', leastShare, 1, 100),
    ...wrong('parityGap', parityGap, 0, MOST_SEATS),
  ];
}
