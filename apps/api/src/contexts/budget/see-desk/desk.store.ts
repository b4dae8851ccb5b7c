import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EditionDeskType } from './edition-desk.type';

type Counts = Omit<EditionDeskType, 'acts' | 'ballots'>;

@Injectable()
export class DeskCounts {
  constructor(private readonly source: DataSource) {}

  /** All numbers of the desk that are not the urn's, in one statement. */
  async of(editionId: string): Promise<Counts> {
    const rows = (await this.source.query(
      `SELECT count(*) FILTER (WHERE state IN ('submitted', 'to_clarify'))::int AS "toReview",
              count(*) FILTER (WHERE state = 'admissible')::int AS "toCost",
              count(*) FILTER (WHERE state = 'costed')::int AS ready,
              (SELECT count(*) FROM ballot_project WHERE edition_id = $1)::int AS "onBallot",
              (SELECT count(*) FROM roll_entry WHERE edition_id = $1)::int AS "rollSize",
              (SELECT count(*) FROM roll_signature WHERE edition_id = $1)::int AS signatures
         FROM proposal WHERE edition_id = $1`,
      [editionId],
    )) as [Counts];
    return rows[0];
  }
}
