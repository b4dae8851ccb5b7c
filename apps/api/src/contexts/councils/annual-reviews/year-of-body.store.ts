import { Injectable } from '@nestjs/common';
import {
  dayOf,
  type Happened,
  type HappenedAnswer,
  type Mandate,
  reviewOf,
  type ReviewFigures,
  yearBounds,
} from '@parvis/annual-review';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Sittings } from '../../meetings';
import { bodySpace } from '../bodies/body-spaces.service';
import { MOST_COLLEGES } from '../see-body/body.type';

/** Mandates of one body, all years together. */
const MOST_MANDATES = 5000;
const MOST_ANSWERS = 500;

/** Everybody who ever sat, from her first day to her last: the mandate's own days where they are known, else its moves. */
const MANDATES = `
  SELECT college.key AS college, seat.sex,
         coalesce(seat.mandate_start, (coalesce(sat.since, seat.added_at) AT TIME ZONE 'Europe/Paris')::date)::text
           AS "from",
         CASE WHEN seat.state IN ('resigned', 'ended')
              THEN least(seat.mandate_end, (seat.ended_at AT TIME ZONE 'Europe/Paris')::date)::text END AS until
    FROM membership seat
    JOIN college ON college.id = seat.college_id
    LEFT JOIN LATERAL (SELECT min(step.at) AS since FROM membership_step step
                        WHERE step.membership_id = seat.id AND step.to_state IN ('recognised', 'active')) sat ON true
   WHERE seat.body_id = $1 AND (sat.since IS NOT NULL OR seat.state IN ('recognised', 'active'))
   ORDER BY seat.id LIMIT ${MOST_MANDATES}`;

/** Opinions sent to each office in the year, and what it answered; an office answers once. */
const ANSWERS = `
  SELECT opinion.title, recipient.office AS recipient, recipient.due_on::text AS "dueOn",
         (recipient.sent_at AT TIME ZONE 'Europe/Paris')::date::text AS "sentOn", answer.stance AS answer,
         (answer.answered_at AT TIME ZONE 'Europe/Paris')::date::text AS "answeredOn"
    FROM opinion JOIN opinion_recipient recipient ON recipient.opinion_id = opinion.id
    LEFT JOIN opinion_answer answer ON answer.recipient_id = recipient.id
   WHERE opinion.body_id = $1 AND recipient.sent_at >= $2 AND recipient.sent_at < $3
   ORDER BY recipient.sent_at, opinion.id, recipient.position LIMIT ${MOST_ANSWERS}`;

/** The figures of a body's year, from what its contexts keep, as it stands now. */
@Injectable()
export class YearOfBody {
  constructor(
    private readonly source: DataSource,
    private readonly sittings: Sittings,
    private readonly clock: Clock,
  ) {}

  /** One instant: what is read together belongs together. */
  figures(bodyId: string, year: number): Promise<ReviewFigures> {
    return this.source.transaction('REPEATABLE READ', (manager) => this.within(manager, bodyId, year));
  }

  async within(manager: EntityManager, bodyId: string, year: number): Promise<ReviewFigures> {
    const space = bodySpace(bodyId);
    const bounds = yearBounds(year);
    const happened: Happened = {
      meetings: await this.sittings.between(manager, space, bounds),
      followUps: await this.sittings.followUps(manager, space, bounds),
      opinions: await manager.query<HappenedAnswer[]>(ANSWERS, [
        bodyId,
        new Date(bounds.from),
        new Date(bounds.to),
      ]),
      colleges: await manager.query(
        `SELECT key, name FROM college WHERE body_id = $1 ORDER BY position, id LIMIT ${MOST_COLLEGES}`,
        [bodyId],
      ),
      mandates: await manager.query<Mandate[]>(MANDATES, [bodyId]),
    };
    return reviewOf(year, dayOf(this.clock.now().getTime()), happened);
  }
}
