import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { Asked } from '../../../platform/graphql/asked-fields';
import {
  PROPOSAL_TABLES,
  proposalColumns,
  type ProposalRow,
  toProposalType,
} from '../proposals/proposal-columns';
import type { ProposalType } from '../proposals/proposal.type';

/** How near two titles must be, 0 to 1 (trigrams): found by trying pairs of the demonstration, see its test. */
const NEAR = 0.45;

const NEARNESS = `greatest(similarity(unaccent(proposal.title), unaccent($2)),
  word_similarity(unaccent($2), unaccent(proposal.title)),
  word_similarity(unaccent(proposal.title), unaccent($2)))`;

@Injectable()
export class SimilarTitles {
  constructor(private readonly source: DataSource) {}

  /** At most three whose title looks like this one, nearest first; accents and capitals do not count. */
  async near(edition: string, title: string, asked: Asked): Promise<ProposalType[]> {
    const text = `SELECT ${proposalColumns(asked)} FROM ${PROPOSAL_TABLES}
      WHERE edition.slug = $1 AND ${NEARNESS} >= ${NEAR}
      ORDER BY ${NEARNESS} DESC, proposal.number LIMIT 3`;
    return (await readRows<ProposalRow>(this.source, text, [edition, title])).map(toProposalType);
  }
}
