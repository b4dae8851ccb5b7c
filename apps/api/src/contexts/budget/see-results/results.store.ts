import { Injectable } from '@nestjs/common';
import type { CountOutcome } from '@parvis/tally';
import { DataSource } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import type { CountingRule } from '../tables/edition.entity';
import { type CountProgressType, CountState } from './count-progress.type';

export interface CountedEdition {
  readonly id: string;
  readonly slug: string;
  readonly fingerprint: string | null;
  readonly countingRule: CountingRule;
  readonly outcome: CountOutcome;
  readonly sha256: string;
  readonly ballots: number;
}

export interface CountedLine {
  readonly projectId: string;
  readonly title: string;
  readonly costCents: number;
  readonly neighbourhood: string | null;
  readonly proposalNumber: number | null;
  readonly mapX: number | null;
  readonly mapY: number | null;
}

type ProgressRow = Omit<CountProgressType, 'state'> & { state: string | null; closed: boolean };

/** Reads counts. The ballots themselves are never loaded for a page. */
@Injectable()
export class ResultsStore {
  constructor(private readonly source: DataSource) {}

  /** @throws NotFound when there is no such edition */
  async progressOf(slug: string): Promise<CountProgressType> {
    const rows = (await this.source.query(
      `SELECT run.state, COALESCE(run.done, 0) AS done, COALESCE(run.total, 0) AS total, run.problem,
              record.ballots, edition.closed_at IS NOT NULL AS closed
         FROM edition
         LEFT JOIN count_run run ON run.edition_id = edition.id
         LEFT JOIN edition_record record ON record.edition_id = edition.id
        WHERE edition.slug = $1`,
      [slug],
    )) as ProgressRow[];
    const [row] = rows;
    if (!row) throw new NotFound();
    const { closed, ...progress } = row;
    const state = (row.state as CountState | null) ?? (closed ? CountState.WAITING : CountState.NOT_CLOSED);
    return { ...progress, state };
  }

  /** Null until the edition is counted (or when there is none). */
  async counted(slug: string): Promise<CountedEdition | null> {
    const rows = (await this.source.query(
      `SELECT edition.id, edition.slug, edition.fingerprint, edition.counting_rule AS "countingRule", run.outcome,
              record.sha256, record.ballots
         FROM edition
         JOIN count_run run ON run.edition_id = edition.id AND run.state = 'done'
         JOIN edition_record record ON record.edition_id = edition.id
        WHERE edition.slug = $1`,
      [slug],
    )) as CountedEdition[];
    return rows[0] ?? null;
  }

  /** The ballot paper with places: one statement, whatever its length. */
  async linesOf(editionId: string): Promise<CountedLine[]> {
    const rows = (await this.source.query(
      `SELECT line.project_id AS "projectId", line.title, line.cost_cents AS "costCents", place.name AS neighbourhood,
              proposal.number AS "proposalNumber", proposal.map_x AS "mapX", proposal.map_y AS "mapY"
         FROM ballot_project line
         LEFT JOIN proposal ON proposal.id = line.proposal_id
         LEFT JOIN neighbourhood place ON place.slug = line.neighbourhood_slug
        WHERE line.edition_id = $1
        ORDER BY line.position, line.project_id`,
      [editionId],
    )) as (Omit<CountedLine, 'costCents'> & { costCents: string })[];
    return rows.map((row) => ({ ...row, costCents: Number(row.costCents) }));
  }
}
