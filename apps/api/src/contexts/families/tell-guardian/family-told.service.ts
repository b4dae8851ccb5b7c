import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../../../platform/jobs/jobs';
import { AuditTrail } from '../../audit';
import { type Notice, Notices } from '../../notifications';
import type { Purpose } from '../purposes';
import type { GuardianChannel } from '../tables/consent.entity';
import type { GuardianshipEntity } from '../tables/guardianship.entity';
import { TELL_GUARDIAN, type ToldToGuardian } from './told-to-guardian';

/** Where a child finds all of it. */
const FAMILY_PATH = '/moi/famille';

/** What happened in a family is told to both, and noted, in the transaction in which it happened. */
@Injectable()
export class FamilyTold {
  constructor(
    private readonly audit: AuditTrail,
    private readonly notices: Notices,
    private readonly jobs: Jobs,
  ) {}

  async asked(
    manager: EntityManager,
    { id, childId, email, guardianId }: GuardianshipEntity,
    purposes: readonly Purpose[],
  ): Promise<void> {
    if (purposes.length === 0) return;
    await this.note(manager, 'families.consent_asked', childId, childId, { guardianship: id, purposes });
    if (email || guardianId) await this.guardian(manager, id, 'guardian_asked');
  }

  async given(
    manager: EntityManager,
    { id, childId }: GuardianshipEntity,
    what: { actorId: string | null; purposes: readonly Purpose[]; text: string; channel: GuardianChannel },
  ): Promise<void> {
    const { actorId, purposes, text, channel } = what;
    const after = { guardianship: id, purposes, channel, text };
    const verb = channel === 'desk' ? 'families.consent_given_at_desk' : 'families.consent_given';
    await this.note(manager, verb, actorId, childId, after);
    await this.child(manager, childId, 'consent_given');
    await this.guardian(manager, id, 'guardian_gave');
  }

  async withdrawn(
    manager: EntityManager,
    personId: string,
    what: {
      actorId: string | null;
      by: 'child' | 'guardian';
      purposes: readonly Purpose[];
      guardianship: string | null;
      channel?: 'desk';
    },
  ): Promise<void> {
    const { actorId, by, purposes, guardianship, channel } = what;
    const verb = channel === 'desk' ? 'families.consent_withdrawn_at_desk' : 'families.consent_withdrawn';
    await this.note(manager, verb, actorId, personId, { by, purposes, guardianship });
    await this.child(manager, personId, 'consent_withdrawn');
    if (guardianship) await this.guardian(manager, guardianship, 'guardian_withdrawn');
  }

  async child(manager: EntityManager, personId: string, template: Notice['template']): Promise<void> {
    await this.notices.queue(manager, { personId, template, params: { path: FAMILY_PATH } });
  }

  /** The job carries ids alone: the address is read, and the link made, when the mail leaves. */
  async guardian(manager: EntityManager, guardianshipId: string, template: ToldToGuardian): Promise<void> {
    await this.jobs.add(manager, TELL_GUARDIAN, { guardianshipId, template, key: randomUUID() });
  }

  async note(
    manager: EntityManager,
    verb: string,
    actorId: string | null,
    personId: string,
    after: object,
  ): Promise<void> {
    await this.audit.record(manager, { verb, actorId, subject: { type: 'person', id: personId }, after });
  }
}
