import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { type Asked, askedAt } from '../../../platform/graphql/asked-fields';
import {
  PROPOSAL_TABLES,
  proposalColumns,
  type ProposalRow,
  SHOWN,
  toProposalType,
} from '../proposals/proposal-columns';
import type { ProposalPageType } from '../proposals/proposal.type';
import type { ProposalState } from '../tables/proposal.entity';

export interface ProposalSearch {
  readonly neighbourhood?: string | null;
  readonly state?: ProposalState | null;
  readonly theme?: string | null;
  readonly search?: string | null;
}

interface PageRow extends ProposalRow {
  total?: number;
  /** Null: the edition is there, this page of it is empty. */
  place_in_list: number | null;
}

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The public list, in the order of numbers. */
@Injectable()
export class ProposalList {
  constructor(private readonly source: DataSource) {}

  /**
   * The edition, the page and, if asked, how many there are in all: one statement. Null: no such edition.
   * @param asked what the caller wants of the page: `items` and `totalItems`
   */
  async page(
    edition: string,
    wanted: ProposalSearch,
    { first, skip }: { first: number; skip: number },
    asked: Asked,
  ): Promise<ProposalPageType | null> {
    const values: unknown[] = [edition, first, skip];
    const narrowed = conditions(wanted, values);
    // Beside the page and not in its select list: there it would be counted again for each line.
    const total = asked.fields.has('totalItems')
      ? `CROSS JOIN LATERAL (
          SELECT count(*)::int AS total FROM proposal WHERE proposal.edition_id = known.id ${narrowed}) counted`
      : '';
    // Numbers first, from an index alone: what is skipped on the way to a late page is not joined to anything.
    const text = `
      SELECT ${total && 'counted.total,'} page.* FROM edition known ${total} LEFT JOIN LATERAL (
        SELECT ${proposalColumns(askedAt(asked, 'items'))}, chosen.number AS place_in_list
          FROM (SELECT proposal.number FROM proposal WHERE proposal.edition_id = known.id ${narrowed}
                 ORDER BY proposal.number LIMIT $2 OFFSET $3) chosen
          JOIN (${PROPOSAL_TABLES}) ON proposal.edition_id = known.id AND proposal.number = chosen.number
      ) page ON true
       WHERE known.slug = $1 ORDER BY page.place_in_list`;
    const rows = await readRows<PageRow>(this.source, text, values);
    const [head] = rows;
    if (!head) return null;
    const items = head.place_in_list === null ? [] : rows.map(toProposalType);
    return { items, totalItems: head.total ?? items.length };
  }
}

/** The SQL that narrows the list; each value is put on `values` and named by its place there. */
function conditions({ neighbourhood, state, theme, search }: ProposalSearch, values: unknown[]): string {
  const given = (value: unknown): string => `$${values.push(value)}`;
  const parts: string[] = [SHOWN];
  if (neighbourhood) parts.push(`proposal.neighbourhood_slug = ${given(neighbourhood)}`);
  if (state) parts.push(`proposal.state = ${given(state)}`);
  if (theme) parts.push(`proposal.theme = ${given(theme)}`);
  // Each word must be somewhere; a number alone is also the proposal of that number.
  for (const word of (search ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    const number = /^\d{1,6}$/.test(word) ? ` OR proposal.number = ${Number(word)}` : '';
    parts.push(`(proposal.plain_text LIKE plain_words(${given(`%${literal(word)}%`)})${number})`);
  }
  return parts.map((part) => `AND ${part}`).join(' ');
}
