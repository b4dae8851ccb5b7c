import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { conflictOf } from '../decide-case/duties';
import { ModeratedKinds } from '../things/moderated-kinds.store';
import { type CaseDecisionType, type CaseReportType, ModerationCaseType } from './moderation-case.type';

interface Row extends Pick<ModerationCaseType, 'id' | 'kind' | 'state' | 'version'> {
  subjectId: string;
  openedAt: Date;
  waitingSince: Date | null;
}

const CASE = `SELECT id, subject_kind AS kind, subject_id AS "subjectId", state, version, opened_at AS "openedAt",
  waiting_since AS "waitingSince" FROM moderation_case WHERE id = $1`;

const REPORTS = `SELECT id, reason, note, reported_at AS "reportedAt", reporter_id IS NOT NULL AS "withAccount",
    decision_id IS NOT NULL AS answered
  FROM moderation_report WHERE case_id = $1 ORDER BY reported_at DESC, id LIMIT 100`;

const DECISIONS = `SELECT decision.id, decision.kind, decision.reason, decision.ground,
    decision.ground_text AS "groundText", decision.facts, decision.decided_at AS "decidedAt",
    COALESCE(person.display_name, '') AS "decidedBy", decision.decided_by AS "decidedById",
    decision.on_appeal AS "onAppeal", decision.title_then AS "titleThen", decision.text_then AS "textThen",
    (SELECT COALESCE(json_agg(json_build_object('id', appeal.id, 'party', appeal.party, 'text', appeal.text,
        'appealedAt', extract(epoch FROM appeal.appealed_at) * 1000, 'overturned', appeal.overturned)
        ORDER BY appeal.appealed_at, appeal.id), '[]')
      FROM (SELECT * FROM moderation_appeal WHERE decision_id = decision.id LIMIT 50) appeal) AS appeals
  FROM moderation_decision decision LEFT JOIN person ON person.id = decision.decided_by
 WHERE decision.case_id = $1 ORDER BY decision.version DESC LIMIT 50`;

type DecisionRow = CaseDecisionType & { decidedById: string };

/** One case with everything that was said and decided, for somebody who may decide. */
@Injectable()
export class SeenCases {
  constructor(
    private readonly source: DataSource,
    private readonly kinds: ModeratedKinds,
  ) {}

  /** Null: there is none, or its thing is gone. */
  async seen(viewer: Viewer, id: string): Promise<ModerationCaseType | null> {
    if (!isUuid(id)) return null;
    const { manager } = this.source;
    const [held] = (await manager.query(CASE, [id])) as Row[];
    if (!held) return null;
    const kind = this.kinds.get(held.kind);
    const thing = await kind.find(manager, held.subjectId, false);
    if (!thing) return null;
    const reports = (await manager.query(REPORTS, [id])) as CaseReportType[];
    const decisions = ((await manager.query(DECISIONS, [id])) as DecisionRow[]).map(withDates);
    const [last] = decisions;
    const contested = last?.appeals.some(({ overturned }) => overturned === null);
    const conflict = conflictOf({
      personId: viewer.personId,
      authorId: thing.authorId,
      handled: await kind.isHandledBy(manager, thing.id, viewer.personId),
      contestedBy: contested ? (last?.decidedById ?? null) : null,
    });
    const { subjectId: _, ...shown } = held;
    const { title, text, picture, authorName, authorId, path } = thing;
    const now = { title, text, picture, authorName, authorId, path };
    return Object.assign(new ModerationCaseType(), { ...shown, ...now, conflict, reports, decisions });
  }
}

/** Dates inside JSON come as milliseconds. */
const withDates = (row: DecisionRow): DecisionRow => ({
  ...row,
  appeals: row.appeals.map((appeal) => ({ ...appeal, appealedAt: new Date(appeal.appealedAt) })),
});
