import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { type Role, RoleGrantEntity } from '../../identity';
import { ChangeRole } from '../give-role/change-role.service';
import { GIVABLE_ROLES, reasonFaults } from '../give-role/give-role.form';
import { type ChangeRoleAnswer, RoleAsked, RoleChanged, roleRefused } from '../give-role/give-role.result';
import { TWO_PEOPLE_ROLES } from '../give-role/incompatible-roles';
import { TwoPeople } from '../two-people/two-people.service';

export const END_ROLE = 'rights.end_role';

/** Takes a role back; the highest ones only when another person confirms. */
@Injectable()
export class EndRole implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly twoPeople: TwoPeople,
    private readonly change: ChangeRole,
  ) {}

  onModuleInit(): void {
    this.twoPeople.register({
      name: END_ROLE,
      asks: 'rights.give',
      answers: 'rights.confirm',
      apply: async (manager, { subjectId, params: { role, space } }, confirmedBy) => {
        const grant = { personId: subjectId, role: role as Role, space: space ?? 'town' };
        return (await this.change.end(manager, grant, confirmedBy))?.code ?? null;
      },
    });
  }

  /** @throws NotFound when there is no such role, or when it is not this screen's to take */
  async end(grantId: string, reason: string, viewer: Viewer): Promise<ChangeRoleAnswer> {
    const faults = reasonFaults(reason);
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(grantId)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const grant = await manager.findOneBy(RoleGrantEntity, { id: grantId, endedAt: IsNull() });
      if (!grant || !GIVABLE_ROLES.includes(grant.role)) throw new NotFound();
      const { personId, role, space } = grant;
      if (TWO_PEOPLE_ROLES.has(role)) {
        const act = { kind: END_ROLE, subjectId: personId, params: { role, space }, reason: reason.trim() };
        const { id, expiresAt } = await this.twoPeople.ask(manager, act, viewer);
        return Object.assign(new RoleAsked(), { actId: id, expiresAt });
      }
      const refused = await this.change.end(manager, { personId, role, space }, viewer.personId);
      return refused ? roleRefused(refused.code) : Object.assign(new RoleChanged(), { personId, role });
    });
  }
}
