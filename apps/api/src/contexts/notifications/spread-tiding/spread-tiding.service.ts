import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { EventHandlers } from '../../../platform/events/event-handlers';
import { DELIVER_MESSAGE } from '../deliver-message/deliver-job';
import type { Notice } from '../notices.service';
import { noticeQueued, tidingQueued } from '../notifications.events';
import type { Tiding } from '../tidings.service';

const COLUMNS = 'message (person_id, tiding_id, template, params, kind, thing_id, follow_id, cadence, at)';
const ONCE = 'ON CONFLICT (person_id, tiding_id) DO NOTHING';

/** From what happened to the lines of people's lists, and to the mails that leave at once. */
@Injectable()
export class SpreadTiding implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on(noticeQueued, ({ notice }, eventId) => this.tell(notice, eventId));
    this.handlers.on(tidingQueued, ({ tiding }, eventId) => this.spread(tiding, eventId));
  }

  /** To one person, by mail at once. Told again (a killed worker), it changes nothing. */
  async tell(notice: Notice, eventId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO ${COLUMNS}
         SELECT person.id, $2, $3, $4::jsonb, NULL, NULL, NULL, 'instant', $5 FROM person WHERE person.id = $1 ${ONCE}`,
        [notice.personId, eventId, notice.template, JSON.stringify(notice.params), this.clock.now()],
      );
      await queueMails(manager, eventId);
    });
  }

  /** To everyone who follows: one line each, as soon as the soonest of what she follows; in one statement. */
  async spread(tiding: Tiding, eventId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      if (tiding.to) await this.tellOwner(manager, tiding, tiding.to, eventId);
      const { about, followed, except = [] } = tiding;
      await manager.query(
        `INSERT INTO ${COLUMNS}
         SELECT DISTINCT ON (follow.person_id)
                follow.person_id, $1::uuid, $2, $3::jsonb, $4, $5, follow.id, follow.cadence, $6::timestamptz
           FROM follow JOIN unnest($7::text[], $8::text[]) AS told(kind, id)
                  ON told.kind = follow.kind AND told.id = follow.thing_id
          WHERE follow.person_id <> ALL($9::uuid[])
          ORDER BY follow.person_id,
                   array_position(ARRAY['instant', 'daily', 'weekly', 'none'], follow.cadence), follow.since
         ${ONCE}`,
        [
          eventId,
          tiding.template,
          JSON.stringify(tiding.params),
          about.kind,
          about.id,
          this.clock.now(),
          followed.map(({ kind }) => kind),
          followed.map(({ id }) => id),
          except,
        ],
      );
      await queueMails(manager, eventId);
    });
  }

  private async tellOwner(
    manager: EntityManager,
    { about }: Tiding,
    to: Notice,
    eventId: string,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO ${COLUMNS}
       SELECT person.id, $2, $3, $4::jsonb, $5, $6, follow.id, coalesce(follow.cadence, 'none'), $7
         FROM person LEFT JOIN follow
                ON follow.person_id = person.id AND follow.kind = $5 AND follow.thing_id = $6
        WHERE person.id = $1 ${ONCE}`,
      [to.personId, eventId, to.template, JSON.stringify(to.params), about.kind, about.id, this.clock.now()],
    );
  }
}

/** One job a message; the key makes a second queueing the same job. */
async function queueMails(manager: EntityManager, eventId: string): Promise<void> {
  await manager.query(
    `SELECT graphile_worker.add_job($2, payload := json_build_object('id', message.id),
                                    job_key := $2 || ':' || message.id, max_attempts := 12)
       FROM message
      WHERE tiding_id = $1 AND cadence = 'instant' AND mailed_at IS NULL AND unmailed IS NULL`,
    [eventId, DELIVER_MESSAGE],
  );
}
