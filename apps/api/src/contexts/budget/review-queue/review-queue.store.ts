import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { Asked } from '../../../platform/graphql/asked-fields';
import {
  PROPOSAL_TABLES,
  proposalColumns,
  type ProposalRow,
  SHOWN,
  toProposalType,
} from '../proposals/proposal-columns';
import type { ProposalType } from '../proposals/proposal.type';

const MOST = 500;
const WAITS = `proposal.state IN ('submitted', 'to_clarify', 'admissible')`;

@Injectable()
export class QueueOfReview {
  constructor(private readonly source: DataSource) {}

  /**
   * What waits for an answer or a cost first: of many thousands, the bound must not hide what is left to do.
   * Null: no such edition.
   */
  async of(edition: string, asked: Asked): Promise<ProposalType[] | null> {
    const text = `
      SELECT line.* FROM edition known LEFT JOIN LATERAL (
        SELECT ${proposalColumns(asked)}, proposal.number AS place_in_list, ${WAITS} AS waits
          FROM ${PROPOSAL_TABLES} WHERE proposal.edition_id = known.id AND ${SHOWN}
         ORDER BY waits DESC, proposal.number LIMIT $2) line ON true
       WHERE known.slug = $1 ORDER BY line.waits DESC, line.place_in_list`;
    const rows = await readRows<ProposalRow & { place_in_list: number | null }>(this.source, text, [
      edition,
      MOST,
    ]);
    if (rows.length === 0) return null;
    return rows[0]?.place_in_list === null ? [] : rows.map(toProposalType);
  }
}
