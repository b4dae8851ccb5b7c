import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AuditTrail, SeenBy } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { Ages } from '../ages/ages.store';
import { RoleGrantEntity } from '../grants/role-grant.entity';
import { Sessions } from '../keep-session/sessions.service';
import { PersonEntity } from '../person.entity';
import { type CardNotForRoles, cardNotForRoles } from '../print-card/print-card.result';
import { SessionEntity } from '../session.entity';
import { ASSISTED_MINUTES } from './assistance';
import { type PresenceNotShown, presenceNotShown } from './assisted-session.result';

type Opened = { cookie: string } | PresenceNotShown | CardNotForRoles | InvalidInput;

/**
 * An agent is somebody's hands: the person is there, agrees on the screen and types the month of her birth herself.
 * The agent's own session ends with the opening, so that closing this one leaves nobody signed in.
 */
@Injectable()
export class AssistedSessions {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly seenBy: SeenBy,
  ) {}

  async open(
    agent: Viewer,
    { personId, birthMonth, agreed }: { personId: string; birthMonth: string; agreed: boolean },
  ): Promise<Opened> {
    if (!agreed) return invalidInput([{ field: 'agreed', rule: 'required' }]);
    if (personId === agent.personId) throw new NotFound('one does not assist oneself');
    const { manager } = this.source;
    if (!(await manager.existsBy(PersonEntity, { id: personId }))) throw new NotFound();
    await this.seenBy.record(agent, personId, 'account', { permission: 'identity.assist' });
    if (await manager.existsBy(RoleGrantEntity, { personId, endedAt: IsNull() })) return cardNotForRoles();
    return this.withPresence(personId, birthMonth, async (within) => {
      await within.delete(SessionEntity, { tokenHash: agent.sessionHash });
      return this.begin(within, personId, agent.personId, 'identity.assisted');
    });
  }

  /** Another half hour from now, with another token; the person is still there and says so again. */
  renew(viewer: Viewer, birthMonth: string): Promise<Opened> {
    const { personId, assistedBy, sessionHash } = viewer;
    if (assistedBy === null) throw new NotFound('this session is nobody else’s');
    return this.withPresence(personId, birthMonth, async (within) => {
      // Of two renewals at once one finds its session, and the other nothing to renew.
      const { affected } = await within.delete(SessionEntity, { tokenHash: sessionHash });
      if (!affected) throw new NotFound();
      return this.begin(within, personId, assistedBy, 'identity.assistance_renewed');
    });
  }

  private async withPresence(
    personId: string,
    birthMonth: string,
    then: (manager: EntityManager) => Promise<{ cookie: string }>,
  ): Promise<Opened> {
    const said = this.ages.bandSaid(birthMonth);
    if ('rule' in said) return invalidInput([{ field: 'birthMonth', rule: said.rule }]);
    return this.source.transaction(async (manager) =>
      (await this.ages.isMonthOf(manager, personId, birthMonth)) ? then(manager) : presenceNotShown(),
    );
  }

  private async begin(
    manager: EntityManager,
    personId: string,
    assistedBy: string,
    what: 'identity.assisted' | 'identity.assistance_renewed',
  ): Promise<{ cookie: string }> {
    const entry = { method: 'assisted' as const, assistedBy, lastsMinutes: ASSISTED_MINUTES };
    const cookie = await this.sessions.open(manager, personId, entry);
    await this.audit.record(manager, {
      verb: what,
      actorId: assistedBy,
      subject: { type: 'person', id: personId },
    });
    return { cookie };
  }
}
