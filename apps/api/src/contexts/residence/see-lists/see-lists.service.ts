import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListRequests } from '../proofs/list-requests.store';
import { type ListComparison, SHOWN_COMPARISONS, TownLists } from './town-lists.type';

interface GroundRow {
  ground: string;
  recordedAt: Date;
  by: string | null;
}

/** How many wait, what was compared lately, and whether the electoral roll may be: three statements. */
@Injectable()
export class SeeLists {
  constructor(
    private readonly source: DataSource,
    private readonly requests: ListRequests,
  ) {}

  async see(): Promise<TownLists> {
    const comparisons = (await this.source.query(
      `SELECT compared.id, kind, reason, at, person.display_name AS "agentName",
              lines, refused, asked, matched, ambiguous
         FROM residence_list_match compared LEFT JOIN person ON person.id = compared.agent_id
        ORDER BY at DESC, compared.id LIMIT $1`,
      [SHOWN_COMPARISONS],
    )) as ListComparison[];
    const [electoral = null] = (await this.source.query(
      `SELECT ground, recorded_at AS "recordedAt", person.display_name AS by
         FROM residence_list_ground LEFT JOIN person ON person.id = recorded_by
        WHERE kind = 'electoral_roll' AND ended_at IS NULL`,
    )) as GroundRow[];
    const waiting = await this.requests.waiting(this.source.manager);
    const electoralRollBy = electoral?.by ?? null;
    return Object.assign(new TownLists(), {
      waiting,
      comparisons,
      electoralRoll: electoral,
      electoralRollBy,
    });
  }
}
