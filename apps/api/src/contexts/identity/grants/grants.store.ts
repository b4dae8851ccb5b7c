import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { TOWN } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { SessionEntity } from '../session.entity';
import type { Role } from './role';
import { RoleGrantEntity } from './role-grant.entity';

export interface NewGrant {
  readonly personId: string;
  readonly role: Role;
  readonly space?: string;
  readonly until?: Date | null;
  /** Null: the operator of the server. */
  readonly givenBy: string | null;
  /** Asked of a youth worker: the day on which the honorabilité was checked (`yyyy-mm-dd`), and by whom. */
  readonly honorability?: { readonly checkedOn: string; readonly checkedBy: string };
}

/** Roles given and taken. Either way every session of the person ends: a browser left open keeps nothing of before. */
@Injectable()
export class Grants {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Gives a role, once: a grant that is there already is left as it is. @returns whether one was made */
  async give(manager: EntityManager, grant: NewGrant): Promise<boolean> {
    const { personId, role, givenBy, until = null, space = TOWN, honorability } = grant;
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(RoleGrantEntity)
      .values({ personId, role, space, until, givenBy, since: this.clock.now(), ...honorability })
      .orIgnore()
      .returning('id')
      .execute();
    if ((made.raw as unknown[]).length === 0) return false;
    await manager.delete(SessionEntity, { personId });
    await this.audit.record(manager, {
      verb: 'identity.role_given',
      actorId: givenBy,
      subject: { type: 'person', id: personId },
      after: { role, space, until },
    });
    return true;
  }

  /** Ends a role in a space. @returns false when the person did not hold it */
  async end(
    manager: EntityManager,
    grant: { personId: string; role: Role; space?: string; endedBy: string | null },
  ): Promise<boolean> {
    const { personId, role, endedBy, space = TOWN } = grant;
    const { affected } = await manager.update(
      RoleGrantEntity,
      { personId, role, space, endedAt: IsNull() },
      { endedAt: this.clock.now(), endedBy },
    );
    if (!affected) return false;
    await manager.delete(SessionEntity, { personId });
    await this.audit.record(manager, {
      verb: 'identity.role_ended',
      actorId: endedBy,
      subject: { type: 'person', id: personId },
      before: { role, space },
    });
    return true;
  }
}
