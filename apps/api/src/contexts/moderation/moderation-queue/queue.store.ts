import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { CasePageType, CaseLineType } from './moderation-case.type';

/** A minor in danger and what the law forbids are read first; then what has waited longest. */
const URGENT = `(SELECT count(*) FROM moderation_report urgent WHERE urgent.case_id = held.id
  AND urgent.decision_id IS NULL AND urgent.reason IN ('minor', 'illegal'))`;

const ORDERS = {
  waiting: {
    where: 'held.waiting_since IS NOT NULL',
    by: `(${URGENT} > 0) DESC, held.waiting_since, held.id`,
  },
  decided: { where: 'held.waiting_since IS NULL', by: 'held.opened_at DESC, held.id' },
} as const;

const LINE = `held.id, held.subject_kind AS kind, held.title, held.state, held.opened_at AS "openedAt",
  held.waiting_since AS "waitingSince",
  (SELECT count(*)::int FROM moderation_report report
    WHERE report.case_id = held.id AND report.decision_id IS NULL) AS "openReports",
  ARRAY(SELECT DISTINCT report.reason FROM moderation_report report
    WHERE report.case_id = held.id AND report.decision_id IS NULL ORDER BY 1) AS reasons,
  (SELECT count(*)::int FROM moderation_appeal appeal
     JOIN moderation_decision decision ON decision.id = appeal.decision_id
    WHERE decision.case_id = held.id AND appeal.answer_id IS NULL) AS "openAppeals"`;

type Row = CaseLineType & { id: string | null; total: number };

/** What waits for somebody, and what was decided: one statement a page. */
@Injectable()
export class ModerationQueue {
  constructor(private readonly source: DataSource) {}

  async page(which: keyof typeof ORDERS, first: number, skip: number): Promise<CasePageType> {
    const { where, by } = ORDERS[which];
    const rows = await readRows<Row>(
      this.source,
      `SELECT counted.total, page.* FROM
         (SELECT count(*)::int AS total FROM moderation_case held WHERE ${where}) counted
         LEFT JOIN (SELECT ${LINE}, row_number() OVER (ORDER BY ${by}) AS place FROM moderation_case held
           WHERE ${where} ORDER BY ${by} LIMIT $1 OFFSET $2) page ON true
        ORDER BY page.place`,
      [first, skip],
    );
    return { items: rows.filter(({ id }) => id !== null), totalItems: rows[0]?.total ?? 0 };
  }
}
