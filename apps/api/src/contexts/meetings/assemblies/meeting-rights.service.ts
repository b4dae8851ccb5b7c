import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { MeetingEntity } from '../tables/meeting.entity';

/** What is done in the meetings of an assembly by those who were named in its own space. */
export type MeetingRight = 'meetings.prepare' | 'meetings.run' | 'meetings.minutes';

/** Asked by every verb behind `@Access.within('meetings.…')`: whoever runs one assembly finds no other. */
@Injectable()
export class MeetingRights {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
  ) {}

  may(viewer: Viewer | null, right: MeetingRight, space: string): boolean {
    return viewer !== null && this.permissions.allows(viewer, right, space);
  }

  /** @throws NotFound when this person has no such right in this space */
  hold(viewer: Viewer, right: MeetingRight, space: string): void {
    if (!this.may(viewer, right, space)) throw new NotFound();
  }

  /** @throws NotFound as `hold`, of a meeting by its id */
  async meeting(viewer: Viewer, right: MeetingRight, id: string): Promise<MeetingEntity> {
    const meeting = isUuid(id) ? await this.source.manager.findOneBy(MeetingEntity, { id }) : null;
    if (!meeting) throw new NotFound();
    this.hold(viewer, right, meeting.space);
    return meeting;
  }

  /** As `meeting`, and nobody else changes it until this transaction ends. */
  async locked(
    manager: EntityManager,
    viewer: Viewer,
    right: MeetingRight,
    id: string,
  ): Promise<MeetingEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const meeting = isUuid(id) ? await manager.findOne(MeetingEntity, { where: { id }, lock }) : null;
    if (!meeting) throw new NotFound();
    this.hold(viewer, right, meeting.space);
    return meeting;
  }
}
