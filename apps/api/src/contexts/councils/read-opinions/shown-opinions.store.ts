import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { readRows } from '../../../platform/database/read-rows';
import { MOST_EFFECTS, MOST_RECIPIENTS } from '../opinions/opinion-words';
import { type OpinionRow, opinionView } from './opinion-view';
import type { OpinionType } from './opinion.type';

const RECIPIENTS = `coalesce((
  SELECT json_agg(json_build_object('id', one.id, 'office', one.office, 'dueOn', one.due_on, 'sentAt', one.sent_at,
           'reminded', one.late_told_for IS NOT NULL, 'stance', answer.stance, 'reason', answer.reason,
           'effect', answer.effect, 'effectOn', answer.effect_on, 'documentLink', answer.document_link,
           'answeredAt', answer.answered_at) ORDER BY one.position)
    FROM (SELECT * FROM opinion_recipient WHERE opinion_id = opinion.id ORDER BY position LIMIT ${MOST_RECIPIENTS}) one
    LEFT JOIN opinion_answer answer ON answer.recipient_id = one.id), '[]')`;

const EFFECTS = `coalesce((
  SELECT json_agg(json_build_object('id', one.id, 'happenedOn', one.happened_on, 'state', one.state, 'text', one.text)
         ORDER BY one.happened_on, one.id)
    FROM (SELECT * FROM opinion_effect WHERE opinion_id = opinion.id
           ORDER BY happened_on DESC, id LIMIT ${MOST_EFFECTS}) one), '[]')`;

const OPINION = `
  SELECT opinion.id, body.slug AS "bodySlug", body.name AS "bodyName", opinion.number, opinion.title, opinion.text,
         opinion.state, opinion.adopted_on::text AS "adoptedOn", opinion.meeting_number AS "meetingNumber",
         opinion.meeting_note AS "meetingNote", opinion.votes_for AS "votesFor",
         opinion.votes_against AS "votesAgainst", opinion.votes_abstain AS "votesAbstain", opinion.digest,
         opinion.sent_at AS "sentAt", opinion.closed_at AS "closedAt", referral.office AS "askedBy",
         ${RECIPIENTS} AS recipients, ${EFFECTS} AS effects
    FROM opinion JOIN body ON body.id = opinion.body_id LEFT JOIN referral ON referral.id = opinion.referral_id
   WHERE opinion.state <> 'draft'`;

/** Adopted opinions as everyone reads them: one statement each. What is late is computed from today. */
@Injectable()
export class ShownOpinions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async one(slug: string, number: number): Promise<OpinionType | null> {
    return this.first('body.slug = $1 AND opinion.number = $2', [slug, number]);
  }

  byId(id: string): Promise<OpinionType | null> {
    return this.first('opinion.id = $1', [id]);
  }

  /** The newest first. */
  async page(slug: string, first: number, skip: number): Promise<OpinionType[]> {
    const text = `${OPINION} AND body.slug = $1 ORDER BY opinion.number DESC LIMIT $2 OFFSET $3`;
    return this.views(await readRows<OpinionRow>(this.source, text, [slug, first, skip]));
  }

  private async first(where: string, values: unknown[]): Promise<OpinionType | null> {
    const rows = await readRows<OpinionRow>(this.source, `${OPINION} AND ${where}`, values);
    return this.views(rows)[0] ?? null;
  }

  private views(rows: readonly OpinionRow[]): OpinionType[] {
    const today = townDay(this.clock.now());
    return rows.map((row) => opinionView(row, today));
  }
}
