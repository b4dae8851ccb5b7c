import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import { TOWN, type Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import type { SeenThing } from './seen-things';

/** By which right somebody looks: the permission of the reading, and the space of what is read. */
export interface ByRight {
  readonly permission: string;
  readonly space?: string;
}

/**
 * "Who saw": each reading by which staff open personal data of others calls this BEFORE it answers, so that nothing is
 * shown that was not noted. Looking at oneself is not noted.
 */
@Injectable()
export class SeenBy {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly permissions: Permissions,
  ) {}

  /**
   * One statement, whatever the number of people; the unique index keeps one row a day.
   * @param people ids of the persons whose data is about to be shown
   * @throws Error when the viewer holds no role that gives this permission there: a reading that forgot to ask
   */
  async record(
    viewer: Viewer,
    people: string | readonly (string | null)[],
    what: SeenThing,
    { permission, space = TOWN }: ByRight,
  ): Promise<void> {
    const list = typeof people === 'string' ? [people] : people;
    const others = [...new Set(list)].filter((id): id is string => id !== null && id !== viewer.personId);
    const grant = viewer.grants.find((one) => this.permissions.allows({ grants: [one] }, permission, space));
    if (!grant) throw new Error(`personal data opened without ${permission} in ${space}`);
    if (others.length === 0) return;
    const now = this.clock.now();
    await this.source.query(
      `INSERT INTO data_access (person_id, viewer_id, what, role, space, day, at)
       SELECT person, $2, $3, $4, $5, $6::date, $7::timestamptz FROM unnest($1::uuid[]) person
       ON CONFLICT (viewer_id, person_id, what, day) DO NOTHING`,
      [others, viewer.personId, what, grant.role, grant.space, now.toISOString().slice(0, 10), now],
    );
  }
}
