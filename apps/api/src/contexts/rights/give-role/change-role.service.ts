import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Grants, type NewGrant, PersonEntity, RoleGrantEntity } from '../../identity';
import { Notices } from '../../notifications';
import type { Role } from '../../identity';
import { Ages, STAFF_ROLES } from '../../identity';
import { Clock } from '../../../platform/clock/clock';
import { incompatibleWith } from './incompatible-roles';
import { type RoleRefusal } from './give-role.result';

export interface Refused {
  readonly code: RoleRefusal;
  readonly conflict?: Role;
}

/** The rules of roles, and what is written when they are met: used at once, or when a second person has confirmed. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly grants: Grants,
    private readonly ages: Ages,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** Locks the person, so that two changes of her roles wait for each other. @returns null when there is none */
  person(manager: EntityManager, id: string): Promise<PersonEntity | null> {
    return manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Why this role cannot be given to this person now; null when it can. */
  async refusal(
    manager: EntityManager,
    personId: string,
    role: Role,
    space: string,
  ): Promise<Refused | null> {
    const held = await this.held(manager, personId);
    if (held.some((grant) => grant.role === role && grant.space === space))
      return { code: 'role_already_given' };
    const conflict = incompatibleWith(
      role,
      held.map((grant) => grant.role),
    );
    if (conflict) return { code: 'roles_conflict', conflict };
    if (!STAFF_ROLES.has(role)) return null;
    const band = await this.ages.bandOf(manager, personId);
    return band === 'under_15' || band === '15_17' ? { code: 'role_for_adults' } : null;
  }

  async give(manager: EntityManager, grant: NewGrant): Promise<void> {
    await this.grants.give(manager, grant);
    await this.tell(manager, 'role_given', grant.personId, grant.role);
  }

  /** Ends a role. The last administrator stays: nobody could give the role again. @returns null when it was done */
  async end(
    manager: EntityManager,
    { personId, role, space }: { personId: string; role: Role; space: string },
    endedBy: string,
  ): Promise<Refused | null> {
    if (role === 'administrator' && (await this.isLastAdministrator(manager, personId)))
      return { code: 'last_administrator' };
    const ended = await this.grants.end(manager, { personId, role, space, endedBy });
    if (!ended) return { code: 'role_not_held' };
    await this.tell(manager, 'role_ended', personId, role);
    return null;
  }

  private async held(manager: EntityManager, personId: string): Promise<{ role: Role; space: string }[]> {
    return manager
      .createQueryBuilder(RoleGrantEntity, 'held')
      .select(['held.id', 'held.role', 'held.space'])
      .where('held.personId = :personId AND held.endedAt IS NULL', { personId })
      .andWhere('(held.until IS NULL OR held.until > :now)', { now: this.clock.now() })
      .getMany();
  }

  /** Locks every administrator's role: of two who leave at once, the second finds herself the last. */
  private async isLastAdministrator(manager: EntityManager, personId: string): Promise<boolean> {
    const others = (await manager.query(
      `SELECT person_id FROM role_grant
        WHERE role = 'administrator' AND space = 'town' AND ended_at IS NULL AND (until IS NULL OR until > $1)
        ORDER BY id FOR UPDATE`,
      [this.clock.now()],
    )) as { person_id: string }[];
    return others.every(({ person_id }) => person_id === personId);
  }

  private tell(
    manager: EntityManager,
    template: 'role_given' | 'role_ended',
    personId: string,
    role: Role,
  ): Promise<void> {
    return this.notices.queue(manager, { personId, template, params: { role, path: '/moi' } });
  }
}
