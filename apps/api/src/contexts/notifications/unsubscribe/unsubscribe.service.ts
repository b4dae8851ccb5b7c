import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { Followables } from '../follow/followables.service';
import { FollowEntity } from '../tables/follow.entity';
import { MailChoiceEntity } from '../tables/mail-choice.entity';
import { readUnsubscribeToken, type Stoppable } from './unsubscribe-token';
import { UnsubscriptionScope, type UnsubscriptionType } from './unsubscription.type';

/** Stops mails by the link in one of them, and undoes it. The token is the whole authority: there is no session. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
    private readonly followables: Followables,
  ) {}

  /** Null for a token that is not ours. */
  async see(token: string): Promise<UnsubscriptionType | null> {
    const what = this.read(token);
    if (!what) return null;
    const { manager } = this.source;
    if (what.scope === 'all') {
      const choice = await manager.findOneBy(MailChoiceEntity, { personId: what.id });
      return { scope: UnsubscriptionScope.ALL, title: null, stopped: Boolean(choice?.stoppedAt) };
    }
    const follow = await manager.findOneBy(FollowEntity, { id: what.id });
    const ref = follow && { kind: follow.kind, id: follow.thingId };
    const title = ref && (await this.followables.describe([ref])).of(ref)?.title;
    return {
      scope: UnsubscriptionScope.FOLLOW,
      title: title ?? null,
      stopped: !follow || follow.cadence === 'none',
    };
  }

  /** Asked twice, it is done once. @returns false for a token that is not ours */
  stop(token: string): Promise<boolean> {
    return this.change(token, 'mail.stopped_by_link', (manager, { scope, id }) =>
      scope === 'all'
        ? manager.query(
            `INSERT INTO mail_choice (person_id, stopped_at) SELECT id, $2 FROM person WHERE id = $1
             ON CONFLICT (person_id) DO UPDATE SET stopped_at = EXCLUDED.stopped_at
              WHERE mail_choice.stopped_at IS NULL RETURNING person_id`,
            [id, this.clock.now()],
          )
        : manager.query(
            `WITH stopped AS (UPDATE follow SET cadence_before = cadence, cadence = 'none'
                               WHERE id = $1 AND cadence <> 'none' RETURNING person_id)
             SELECT person_id FROM stopped`,
            [id],
          ),
    );
  }

  /** Puts back what the link stopped. */
  undo(token: string): Promise<boolean> {
    return this.change(token, 'mail.resumed_by_link', (manager, { scope, id }) =>
      scope === 'all'
        ? manager.query(
            `WITH resumed AS (UPDATE mail_choice SET stopped_at = NULL
                               WHERE person_id = $1 AND stopped_at IS NOT NULL RETURNING person_id)
             SELECT person_id FROM resumed`,
            [id],
          )
        : manager.query(
            `WITH resumed AS (UPDATE follow SET cadence = cadence_before, cadence_before = NULL
                               WHERE id = $1 AND cadence = 'none' AND cadence_before IS NOT NULL RETURNING person_id)
             SELECT person_id FROM resumed`,
            [id],
          ),
    );
  }

  private read(token: string): Stoppable | null {
    return readUnsubscribeToken(this.config.secret, token);
  }

  private async change(
    token: string,
    verb: string,
    work: (manager: EntityManager, what: Stoppable) => Promise<unknown>,
  ): Promise<boolean> {
    const what = this.read(token);
    if (!what) return false;
    await this.source.transaction(async (manager) => {
      const [changed] = (await work(manager, what)) as { person_id: string }[];
      if (!changed) return;
      const actorId = changed.person_id;
      // She may have left meanwhile: then there is nobody to write of.
      if (!(await manager.existsBy(PersonEntity, { id: actorId }))) return;
      const subject = { type: 'person', id: actorId };
      await this.audit.record(manager, { verb, actorId, subject, after: { ...what } });
    });
    return true;
  }
}
