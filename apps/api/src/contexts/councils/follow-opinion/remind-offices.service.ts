import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { Jobs } from '../../../platform/jobs/jobs';
import { OfficeMail, type OfficeMailWord } from '../send-opinion/office-mail.service';

/** In the morning of the town, in winter (8:10) as in summer (9:10): the fields of cron are UTC. */
const EACH_MORNING = '10 7 * * *';
/** Before the due date. */
export const REMINDED_DAYS = 7;
const AT_ONCE = 500;

/** Offices that have not answered are written to once before the date and once after it. */
@Injectable()
export class RemindOffices implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mail: OfficeMail,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated(EACH_MORNING, 'remind_offices', () => this.remind().then(() => undefined));
  }

  async remind(): Promise<{ soon: number; late: number }> {
    const soon = `due_on BETWEEN $1::date AND $1::date + ${REMINDED_DAYS}`;
    return {
      soon: await this.tell('opinion_due_soon', 'reminded_for', soon),
      late: await this.tell('opinion_late', 'late_told_for', 'due_on < $1::date'),
    };
  }

  /** The column says it once for a due date, so that two processes at once write one mail. */
  private tell(word: OfficeMailWord, column: string, when: string): Promise<number> {
    return this.source.transaction(async (manager) => {
      const [told] = await manager.query<[{ linkId: string; dueOn: string }[], number]>(
        `UPDATE opinion_recipient SET ${column} = due_on
          WHERE id IN (
            SELECT one.id FROM opinion_recipient one JOIN opinion ON opinion.id = one.opinion_id
             WHERE opinion.state = 'sent' AND ${when} AND one.${column} IS DISTINCT FROM one.due_on
               AND NOT EXISTS (SELECT 1 FROM opinion_answer WHERE recipient_id = one.id)
             ORDER BY one.id LIMIT ${AT_ONCE} FOR UPDATE OF one SKIP LOCKED)
        RETURNING link_id AS "linkId", due_on::text AS "dueOn"`,
        [townDay(this.clock.now())],
      );
      for (const one of told) await this.mail.queue(manager, word, one);
      return told.length;
    });
  }
}
