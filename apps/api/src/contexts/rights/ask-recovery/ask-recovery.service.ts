import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { PasskeyRecovery, PersonEntity } from '../../identity';
import { reasonFaults } from '../give-role/give-role.form';
import type { PendingActEntity } from '../two-people/pending-act.entity';
import { TwoPeople } from '../two-people/two-people.service';
import { type AskRecoveryAnswer, RecoveryAsked, RecoveryRefused } from './ask-recovery.result';

export const RECOVER_ACCESS = 'identity.recover_access';

/** For whoever lost every passkey: one person of the town hall asks, another who knows her confirms. */
@Injectable()
export class AskRecovery implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly twoPeople: TwoPeople,
    private readonly recovery: PasskeyRecovery,
  ) {}

  onModuleInit(): void {
    this.twoPeople.register({
      name: RECOVER_ACCESS,
      asks: 'rights.give',
      answers: 'rights.confirm',
      apply: (manager, act, confirmedBy) => this.confirmed(manager, act, confirmedBy),
    });
  }

  /** @throws NotFound when there is no such person */
  async ask(personId: string, reason: string, viewer: Viewer): Promise<AskRecoveryAnswer> {
    const faults = reasonFaults(reason);
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(personId)) throw new NotFound();
    if (personId === viewer.personId) return Object.assign(new RecoveryRefused(), { code: 'own_recovery' });
    return this.source.transaction(async (manager) => {
      if (!(await manager.existsBy(PersonEntity, { id: personId }))) throw new NotFound();
      const act = { kind: RECOVER_ACCESS, subjectId: personId, params: {}, reason: reason.trim() };
      const { id, expiresAt } = await this.twoPeople.ask(manager, act, viewer);
      return Object.assign(new RecoveryAsked(), { actId: id, expiresAt });
    });
  }

  private async confirmed(
    manager: EntityManager,
    { subjectId, askedBy }: PendingActEntity,
    confirmedBy: string,
  ): Promise<string | null> {
    // Whoever asked has left meanwhile: one person alone would remain.
    if (!askedBy) return 'act_moved_on';
    await this.recovery.allowRecovery(manager, subjectId, [askedBy, confirmedBy]);
    return null;
  }
}
