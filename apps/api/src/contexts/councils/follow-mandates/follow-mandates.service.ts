import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MembershipAct } from '@parvis/mandates';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { Jobs } from '../../../platform/jobs/jobs';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { BodyKeepers } from '../bodies/body-keepers.service';
import { Mandates } from '../mandates/mandates.service';
import { MembershipEntity } from '../tables/membership.entity';

/** After midnight in the town, in winter (00:35) as in summer (01:35): the fields of cron are UTC. */
const EACH_NIGHT = '35 23 * * *';
/** Before the end of a mandate, its facilitators are told. */
const WARNED_DAYS = 60;
const AT_ONCE = 500;
const STILL_HERS = `state IN ('accepted', 'recognised', 'active', 'suspended')`;

/** Mandates follow the calendar: they begin, end, and are about to end; and whoever leaves the platform leaves her seat. */
@Injectable()
export class FollowMandates implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mandates: Mandates,
    private readonly keepers: BodyKeepers,
    private readonly erasures: OwnErasures,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated(EACH_NIGHT, 'follow_mandates', () => this.follow().then(() => undefined));
    this.erasures.onErasure({
      when: 'first',
      erase: (manager, { personId }) => this.leave(manager, personId),
    });
  }

  async follow(): Promise<{ begun: number; ended: number; warned: number }> {
    const today = townDay(this.clock.now());
    const begun = await this.move('activate', `state = 'recognised' AND mandate_start <= $1::date`, today);
    const over = `state IN ('recognised', 'active', 'suspended') AND mandate_end < $1::date`;
    const ended = await this.move('end', over, today);
    return { begun, ended, warned: await this.warn(today) };
  }

  /** Each by itself: one that cannot move stops no other. */
  private async move(act: MembershipAct, where: string, today: string): Promise<number> {
    const found = await this.source.query<{ id: string; bodyId: string }[]>(
      `SELECT id, body_id AS "bodyId" FROM membership WHERE ${where} ORDER BY id LIMIT ${AT_ONCE}`,
      [today],
    );
    for (const { id, bodyId } of found)
      await this.source.transaction(async (manager) => {
        const row = await this.mandates.held(manager, bodyId, id);
        await this.mandates.step(manager, row, { act, by: 'calendar', reason: '', actorId: null });
      });
    return found.length;
  }

  /** One message for each body and facilitator; `end_told_for` says it once, and again when the end was moved. */
  private async warn(today: string): Promise<number> {
    return this.source.transaction(async (manager) => {
      const [told] = await manager.query<[{ bodyId: string }[], number]>(
        `UPDATE membership SET end_told_for = mandate_end
          WHERE state IN ('active', 'suspended') AND end_told_for IS DISTINCT FROM mandate_end
            AND mandate_end BETWEEN $1::date AND $1::date + ${WARNED_DAYS}
        RETURNING body_id AS "bodyId"`,
        [today],
      );
      const bodies = [...new Set(told.map(({ bodyId }) => bodyId))];
      for (const bodyId of bodies) await this.keepers.tell(manager, bodyId, 'mandates_end_soon');
      return told.length;
    });
  }

  /** Her account is erased: she resigns from what she still holds, so that her seat is free; adopted acts stay. */
  private async leave(manager: EntityManager, personId: string): Promise<void> {
    const rows = await manager
      .createQueryBuilder(MembershipEntity, 'membership')
      .where(`membership.person_id = :personId AND ${STILL_HERS}`, { personId })
      .orderBy('membership.id')
      .getMany();
    for (const { id, bodyId } of rows) {
      const row = await this.mandates.held(manager, bodyId, id);
      await this.mandates.step(manager, row, { act: 'resign', by: 'member', reason: '', actorId: null });
    }
  }
}
