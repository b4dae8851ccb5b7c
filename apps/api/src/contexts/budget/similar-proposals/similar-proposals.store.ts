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

/** How near two titles must be, 0 to 1 (trigrams): found by trying pairs of the demonstration, see its test. */
const NEAR = 0.45;
/** Likeness is slow to measure: only titles that share most words with the typed one are measured. */
const MEASURED = 100;

/**
 * Titles that share the beginning of a word of four letters or more, most shared words first: an index of trigrams
 * finds them. Then likeness itself, with a short title inside a long one counted as near.
 */
const NEAREST = `
  WITH known AS (SELECT id, plain_words($2) AS typed FROM edition WHERE slug = $1),
  beginning AS (
    SELECT DISTINCT left(word, greatest(4, length(word) - 1)) AS letters
      FROM known, regexp_split_to_table(known.typed, '[^[:alnum:]]+') AS word
     WHERE length(word) >= 4 ORDER BY letters LIMIT 12
  ), candidate AS (
    SELECT proposal.id, proposal.number, proposal.plain_title, known.typed
      FROM known CROSS JOIN beginning
      JOIN proposal ON proposal.edition_id = known.id AND proposal.plain_title LIKE '%' || beginning.letters || '%'
           AND ${SHOWN}
     GROUP BY proposal.id, known.typed ORDER BY count(*) DESC, proposal.number LIMIT ${MEASURED}
  )
  SELECT id, number, greatest(similarity(plain_title, typed), word_similarity(typed, plain_title),
         word_similarity(plain_title, typed)) AS nearness
    FROM candidate ORDER BY nearness DESC, number LIMIT 3`;

@Injectable()
export class SimilarTitles {
  constructor(private readonly source: DataSource) {}

  /** At most three whose title looks like this one, nearest first; accents and capitals do not count. */
  async near(edition: string, title: string, asked: Asked): Promise<ProposalType[]> {
    const text = `SELECT ${proposalColumns(asked)} FROM (${NEAREST}) near
      JOIN (${PROPOSAL_TABLES}) ON proposal.id = near.id
     WHERE near.nearness >= ${NEAR} ORDER BY near.nearness DESC, proposal.number`;
    return (await readRows<ProposalRow>(this.source, text, [edition, title])).map(toProposalType);
  }
}
