import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { readRows } from '../../../platform/database/read-rows';
import { appealUntil } from '../appeal-decision/appeal-term';
import type { MyBlockType, MyModerationType, MyReportType, StatementType } from './statement.type';

/** Nobody is told that she was reported in vain: what was kept is no statement to its author. */
const MINE = `((held.author_id = $1 AND decision.kind <> 'keep')
  OR EXISTS (SELECT 1 FROM moderation_report report
              WHERE report.decision_id = decision.id AND report.reporter_id = $1)
  OR EXISTS (SELECT 1 FROM moderation_appeal answered
              WHERE answered.answer_id = decision.id AND answered.appellant_id = $1))`;

const STATEMENT = `decision.id, CASE WHEN held.author_id = $1 THEN 'author' ELSE 'reporter' END AS party,
  decision.kind, decision.reason, decision.ground, decision.ground_text AS "groundText", decision.facts,
  decision.decided_at AS "decidedAt", decision.on_appeal AS "onAppeal", decision.title_then AS title,
  CASE WHEN held.author_id = $1 THEN decision.text_then END AS "textThen", held.path, held.state,
  mine.text AS "appealText", mine.appealed_at AS "appealedAt", mine.answer_id AS "answerId",
  decision.version = held.version AND mine.id IS NULL AND NOT EXISTS (SELECT 1 FROM moderation_appeal answered
    WHERE answered.answer_id = decision.id AND answered.appellant_id = $1)
  AND decision.kind = CASE WHEN held.author_id = $1 THEN 'hide' ELSE 'keep' END AS contestable
 FROM moderation_decision decision
 JOIN moderation_case held ON held.id = decision.case_id
 LEFT JOIN moderation_appeal mine ON mine.decision_id = decision.id AND mine.appellant_id = $1`;

const REPORTS = `SELECT report.id, held.title, report.reason, report.reported_at AS "reportedAt",
    report.decision_id AS "decisionId"
  FROM moderation_report report JOIN moderation_case held ON held.id = report.case_id
 WHERE report.reporter_id = $1 ORDER BY report.reported_at DESC, report.id LIMIT 50`;

const BLOCKS = `SELECT id, reason, facts, days, answered_at AS since, until, state = 'lifted' AS lifted,
    appeal_text AS "appealText", appeal_answer AS "appealAnswer"
  FROM person_block WHERE person_id = $1 AND until IS NOT NULL ORDER BY answered_at DESC, id LIMIT 10`;

type Row = Omit<StatementType, 'appealUntil'> & { contestable: boolean };

/** Statements of reasons for the people they concern. */
@Injectable()
export class Statements {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Null: there is none, or it concerns others. */
  async one(personId: string, id: string): Promise<StatementType | null> {
    if (!isUuid(id)) return null;
    const text = `SELECT ${STATEMENT} WHERE decision.id = $2 AND ${MINE}`;
    const [row] = await readRows<Row>(this.source, text, [personId, id]);
    return row ? this.shown(row) : null;
  }

  async of(personId: string): Promise<MyModerationType> {
    const text = `SELECT ${STATEMENT} WHERE ${MINE} ORDER BY decision.decided_at DESC, decision.id LIMIT 50`;
    const [statements, reports, blocks] = await Promise.all([
      readRows<Row>(this.source, text, [personId]),
      readRows<MyReportType>(this.source, REPORTS, [personId]),
      readRows<MyBlockType>(this.source, BLOCKS, [personId]),
    ]);
    return { statements: statements.map((row) => this.shown(row)), reports, blocks };
  }

  private shown({ contestable, ...row }: Row): StatementType {
    const until = appealUntil(row.decidedAt);
    return { ...row, appealUntil: contestable && this.clock.now() <= until ? until : null };
  }
}
