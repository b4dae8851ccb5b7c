import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NeighbourhoodType } from '../../territory';
import { BallotProjectEntity } from '../tables/ballot-project.entity';
import type { BallotLineType } from './ballot-paper.type';

interface Row extends Omit<BallotLineType, 'neighbourhood' | 'costCents'>, NeighbourhoodType {
  costCents: string;
}

/** The lines of the ballot paper, in their order. */
@Injectable()
export class BallotLines {
  constructor(private readonly source: DataSource) {}

  of(editionId: string, manager = this.source.manager): Promise<BallotProjectEntity[]> {
    return manager.find(BallotProjectEntity, {
      where: { editionId },
      order: { position: 'ASC', projectId: 'ASC' },
    });
  }

  /** As they are shown, with neighbourhood and note: one joined statement. */
  async shown(editionId: string): Promise<BallotLineType[]> {
    const rows = (await this.source.query(
      `SELECT line.project_id AS "projectId", line.title, line.cost_cents AS "costCents",
              proposal.cost_note AS note, proposal.number AS "proposalNumber",
              place.slug, place.name, place.municipality, place.map_x AS "mapX", place.map_y AS "mapY"
         FROM ballot_project line
         LEFT JOIN proposal ON proposal.id = line.proposal_id
         LEFT JOIN neighbourhood place ON place.slug = line.neighbourhood_slug
        WHERE line.edition_id = $1 ORDER BY line.position, line.project_id`,
      [editionId],
    )) as Row[];
    return rows.map(({ projectId, title, costCents, note, proposalNumber, ...place }) => ({
      projectId,
      title,
      costCents: Number(costCents),
      note,
      proposalNumber,
      neighbourhood: place.slug === null ? null : place,
    }));
  }
}
