import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { readRows } from '../../../platform/database/read-rows';
import {
  MOST_AMENDMENTS,
  MOST_EFFECTS,
  MOST_OPINIONS,
  MOST_RECIPIENTS,
  MOST_VERSIONS,
} from '../opinions/opinion-words';
import type { RecipientRow } from '../read-opinions/opinion-view';
import type { OpinionLineType, OpinionWorkType } from './opinion-desk.type';

/** The name under which somebody sits, or her own for a facilitator. */
const authorOf = (column: string): string => `
  coalesce((SELECT nullif(seat.name, '') FROM membership seat WHERE seat.body_id = opinion.body_id
              AND seat.person_id = ${column} ORDER BY seat.position LIMIT 1),
           (SELECT display_name FROM person WHERE person.id = ${column}))`;

const VERSIONS = `coalesce((
  SELECT json_agg(json_build_object('version', one.version, 'at', one.at, 'author', ${authorOf('one.author_id')})
         ORDER BY one.version DESC)
    FROM (SELECT * FROM opinion_version WHERE opinion_id = opinion.id
           ORDER BY version DESC LIMIT ${MOST_VERSIONS}) one), '[]')`;

const AMENDMENTS = `coalesce((
  SELECT json_agg(json_build_object('id', one.id, 'passage', one.passage, 'wording', one.wording,
           'reason', one.reason, 'state', one.state, 'answer', one.answer, 'proposedAt', one.proposed_at,
           'author', ${authorOf('one.author_id')}) ORDER BY one.proposed_at, one.id)
    FROM (SELECT * FROM opinion_amendment WHERE opinion_id = opinion.id
           ORDER BY proposed_at, id LIMIT ${MOST_AMENDMENTS}) one), '[]')`;

const RECIPIENTS = `coalesce((
  SELECT json_agg(json_build_object('id', one.id, 'office', one.office, 'email', one.email, 'dueOn', one.due_on,
           'sentAt', one.sent_at, 'linkedAt', one.linked_at, 'reminded', one.late_told_for IS NOT NULL,
           'stance', answer.stance, 'reason', answer.reason, 'effect', answer.effect, 'effectOn', answer.effect_on,
           'documentLink', answer.document_link, 'answeredAt', answer.answered_at) ORDER BY one.position)
    FROM (SELECT * FROM opinion_recipient WHERE opinion_id = opinion.id ORDER BY position LIMIT ${MOST_RECIPIENTS}) one
    LEFT JOIN opinion_answer answer ON answer.recipient_id = one.id), '[]')`;

const EFFECTS = `coalesce((
  SELECT json_agg(json_build_object('id', one.id, 'happenedOn', one.happened_on, 'state', one.state, 'text', one.text)
         ORDER BY one.happened_on, one.id)
    FROM (SELECT * FROM opinion_effect WHERE opinion_id = opinion.id
           ORDER BY happened_on DESC, id LIMIT ${MOST_EFFECTS}) one), '[]')`;

/** An office of the desk, as its statement reads it. */
export type DeskRecipientRow = RecipientRow & { readonly email: string; readonly linkedAt: string };
type Stamped<Row, Field extends keyof Row> = Omit<Row, Field> & Readonly<Record<Field, string>>;
export type WorkRow = Pick<
  OpinionWorkType,
  'id' | 'number' | 'title' | 'text' | 'version' | 'state' | 'digest' | 'effects'
> & {
  readonly versions: readonly Stamped<OpinionWorkType['versions'][number], 'at'>[];
  readonly amendments: readonly Stamped<OpinionWorkType['amendments'][number], 'proposedAt'>[];
  readonly recipients: readonly DeskRecipientRow[];
};

/** Opinions as those who write them see them, drafts included: one statement each. */
@Injectable()
export class OpinionDesks {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Drafts first, then the newest. */
  lines(bodyId: string): Promise<OpinionLineType[]> {
    const text = `
      SELECT opinion.id, opinion.number, opinion.title, opinion.state,
             (SELECT count(*)::int FROM opinion_amendment
               WHERE opinion_id = opinion.id AND opinion_amendment.state = 'proposed') AS "toDecide",
             sent.awaited, sent.late
        FROM opinion CROSS JOIN LATERAL (
          SELECT count(*)::int AS awaited, count(*) FILTER (WHERE one.due_on < $2::date)::int AS late
            FROM opinion_recipient one WHERE one.opinion_id = opinion.id
             AND NOT EXISTS (SELECT 1 FROM opinion_answer WHERE recipient_id = one.id)) sent
       WHERE opinion.body_id = $1
       ORDER BY opinion.number DESC NULLS FIRST, opinion.started_at DESC, opinion.id LIMIT ${MOST_OPINIONS}`;
    return readRows<OpinionLineType>(this.source, text, [bodyId, townDay(this.clock.now())]);
  }

  async work(bodyId: string, id: string): Promise<WorkRow | null> {
    if (!isUuid(id)) return null;
    const text = `
      SELECT opinion.id, opinion.number, opinion.title, opinion.text, opinion.version, opinion.state, opinion.digest,
             ${VERSIONS} AS versions, ${AMENDMENTS} AS amendments, ${RECIPIENTS} AS recipients, ${EFFECTS} AS effects
        FROM opinion WHERE opinion.body_id = $1 AND opinion.id = $2`;
    return (await readRows<WorkRow>(this.source, text, [bodyId, id]))[0] ?? null;
  }
}
