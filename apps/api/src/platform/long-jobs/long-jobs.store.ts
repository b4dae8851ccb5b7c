import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Permissions } from '../access/permissions';
import type { Viewer } from '../access/viewer';
import type { JobKind } from './job-kind';
import { LongJobEntity } from './long-job.entity';
import { LongJobs } from './long-jobs';

export interface FoundJobs {
  readonly items: LongJobEntity[];
  readonly totalItems: number;
  readonly underWay: number;
}

/** What a person may see: what they asked for, and the kinds that their role looks after, in the town or in a space. */
const VISIBLE = `(job.asked_by = :person OR job.kind = ANY(:kinds)
  OR (job.kind || ':' || job.subject) = ANY(:subjects))`;

/** Reads long jobs, for one viewer at a time. */
@Injectable()
export class LongJobsStore {
  constructor(
    private readonly source: DataSource,
    private readonly longJobs: LongJobs,
    private readonly permissions: Permissions,
  ) {}

  /** Those under way first, then the newest; `about` keeps those of one subject. Two statements. */
  async page(viewer: Viewer, about: string | null, first: number, skip: number): Promise<FoundJobs> {
    const seen = this.source.manager
      .createQueryBuilder(LongJobEntity, 'job')
      .where(VISIBLE, this.seenBy(viewer))
      .andWhere('(CAST(:about AS text) IS NULL OR job.subject = :about)', { about });
    const counts = await seen
      .clone()
      .select('count(*)::int', 'totalItems')
      .addSelect("(count(*) FILTER (WHERE job.state IN ('waiting', 'running')))::int", 'underWay')
      .getRawOne<{ totalItems: number; underWay: number }>();
    const items = await seen
      .addSelect("CASE WHEN job.state IN ('waiting', 'running') THEN 0 ELSE 1 END", 'ended')
      .orderBy('ended')
      .addOrderBy('job.askedAt', 'DESC')
      .addOrderBy('job.id')
      .limit(first)
      .offset(skip)
      .getMany();
    return { items, totalItems: counts?.totalItems ?? 0, underWay: counts?.underWay ?? 0 };
  }

  /** Held until the caller's transaction ends. Null: there is none, or the viewer may not see it. */
  locked(manager: EntityManager, id: string, viewer: Viewer): Promise<LongJobEntity | null> {
    return manager
      .createQueryBuilder(LongJobEntity, 'job')
      .setLock('pessimistic_write')
      .where('job.id = :id', { id })
      .andWhere(VISIBLE, this.seenBy(viewer))
      .getOne();
  }

  private seenBy(viewer: Viewer): { person: string; kinds: string[]; subjects: string[] } {
    const seen = this.longJobs.all().filter(({ permission }) => this.permissions.allows(viewer, permission));
    const subjects = this.longJobs.all().flatMap((kind) => this.subjectsOf(viewer, kind));
    return { person: viewer.personId, kinds: seen.map(({ name }) => name), subjects };
  }

  /** `<kind>:<subject>` of the spaces in which the viewer's role looks after a kind. */
  private subjectsOf({ grants }: Viewer, { name, permission, within }: JobKind): string[] {
    if (!within) return [];
    const counts = grants.filter((grant) =>
      this.permissions.allows({ grants: [grant] }, permission, grant.space),
    );
    return counts.flatMap(({ space }) =>
      space.startsWith(`${within}:`) ? `${name}:${space.slice(within.length + 1)}` : [],
    );
  }
}
