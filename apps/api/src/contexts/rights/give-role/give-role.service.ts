import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { endOfTownDay, townDay } from '../../../platform/clock/town-day';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import type { NewGrant, Role } from '../../identity';
import { GrantSpaces } from '../spaces/grant-spaces.service';
import type { PendingActEntity } from '../two-people/pending-act.entity';
import { TwoPeople } from '../two-people/two-people.service';
import { ChangeRole } from './change-role.service';
import { formFaults } from './give-role.form';
import type { GiveRoleInput } from './give-role.input';
import { type ChangeRoleAnswer, RoleAsked, RoleChanged, roleRefused } from './give-role.result';
import { TWO_PEOPLE_ROLES } from './incompatible-roles';

export const GIVE_ROLE = 'rights.give_role';

/** Gives a role to somebody else; the highest ones only when another person confirms. */
@Injectable()
export class GiveRole implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly spaces: GrantSpaces,
    private readonly twoPeople: TwoPeople,
    private readonly change: ChangeRole,
  ) {}

  onModuleInit(): void {
    this.twoPeople.register({
      name: GIVE_ROLE,
      asks: 'rights.give',
      answers: 'rights.confirm',
      apply: (manager, act) => this.confirmed(manager, act),
    });
  }

  /** @throws NotFound when there is no such person */
  async give(input: GiveRoleInput, viewer: Viewer): Promise<ChangeRoleAnswer> {
    const spaces = (await this.spaces.all()).map(({ space }) => space);
    const faults = formFaults(input, townDay(this.clock.now()), spaces);
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(input.personId)) throw new NotFound();
    if (input.personId === viewer.personId) return roleRefused('own_role');
    return this.source.transaction(async (manager) => {
      const person = await this.change.person(manager, input.personId);
      if (!person) throw new NotFound();
      const { role, space, personId } = input;
      const refused = await this.change.refusal(manager, personId, role, space);
      if (refused) return roleRefused(refused.code, refused.conflict);
      const until = input.lastDay ? endOfTownDay(input.lastDay) : null;
      if (TWO_PEOPLE_ROLES.has(role)) return this.ask(manager, input, until, viewer);
      const honorability =
        role === 'youth_worker' && input.checkedOn
          ? { checkedOn: input.checkedOn, checkedBy: viewer.personId }
          : undefined;
      await this.change.give(manager, {
        ...{ personId, role, space, until, givenBy: viewer.personId },
        ...(honorability ? { honorability } : {}),
      });
      return Object.assign(new RoleChanged(), { personId, role });
    });
  }

  private async ask(
    manager: EntityManager,
    { personId, role, space, reason }: GiveRoleInput,
    until: Date | null,
    viewer: Viewer,
  ): Promise<RoleAsked> {
    const params = { role, space, until: until?.toISOString() ?? null };
    const asked = await this.twoPeople.ask(
      manager,
      { kind: GIVE_ROLE, subjectId: personId, params, reason: reason.trim() },
      viewer,
    );
    return Object.assign(new RoleAsked(), { actId: asked.id, expiresAt: asked.expiresAt });
  }

  /** Days may have passed since it was asked: the rules are held again. */
  private async confirmed(manager: EntityManager, act: PendingActEntity): Promise<string | null> {
    const { role, space = 'town', until } = act.params;
    const person = await this.change.person(manager, act.subjectId);
    if (!person || !role) return 'act_moved_on';
    const grant: NewGrant = {
      personId: act.subjectId,
      role: role as Role,
      space: space ?? 'town',
      until: until ? new Date(until) : null,
      givenBy: act.askedBy,
    };
    const refused = await this.change.refusal(manager, grant.personId, grant.role, space ?? 'town');
    if (refused) return refused.code;
    await this.change.give(manager, grant);
    return null;
  }
}
