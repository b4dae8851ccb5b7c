import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Assembly } from '../assemblies/assembly';
import { FollowUpActionEntity } from '../tables/follow-up-action.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import type { FollowUpPageType, FollowUpStateName, FollowUpType } from './follow-up.type';

type Row = Omit<FollowUpType, 'late' | 'state'> & { readonly state: FollowUpStateName };

/** What follows decisions: two statements for a page. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(
    { space, name, slug, path }: Assembly,
    { first, skip, openOnly }: { first: number; skip: number; openOnly: boolean },
  ): Promise<Omit<FollowUpPageType, 'mayKeep'>> {
    const { manager } = this.source;
    const [counts] = await manager.query<[{ total: number; open: number }]>(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE state = 'open')::int AS open
         FROM follow_up_action WHERE space = $1`,
      [space],
    );
    const rows = await manager
      .createQueryBuilder(FollowUpActionEntity, 'action')
      .innerJoin(MeetingEntity, 'meeting', 'meeting.id = action.meeting_id')
      .select([])
      .addSelect('action.id', 'id')
      .addSelect('meeting.number', 'meeting')
      .addSelect('action.decision', 'decision')
      .addSelect('action.task', 'task')
      .addSelect('action.owner', 'owner')
      .addSelect('action.due_on::text', 'dueOn')
      .addSelect('action.state', 'state')
      .addSelect('action.outcome', 'outcome')
      .addSelect('action.ended_at', 'endedAt')
      .where('action.space = :space', { space })
      .andWhere(openOnly ? `action.state = 'open'` : 'true')
      .orderBy(`action.state <> 'open'`)
      .addOrderBy('action.ended_at', 'DESC')
      .addOrderBy('action.due_on')
      .addOrderBy('action.id')
      .limit(first)
      .offset(skip)
      .getRawMany<Row>();
    const today = dayInTown(this.clock.now());
    const items = rows.map((row) => ({ ...row, late: row.state === 'open' && row.dueOn < today }));
    const totalItems = openOnly ? counts.open : counts.total;
    return { assembly: { name, slug, path }, items, totalItems, openItems: counts.open };
  }
}

/** `yyyy-mm-dd` where the town lies. */
const dayInTown = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(at);
