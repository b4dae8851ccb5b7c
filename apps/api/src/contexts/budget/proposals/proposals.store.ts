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
} from './proposal-columns';
import type { HiddenProposalType } from '../read-proposal/hidden-proposal.type';
import type { ProposalType } from './proposal.type';

const MOST_MINE = 200;

/** Proposals as they are shown: each reading is one statement, with what hangs on a proposal joined to it. */
@Injectable()
export class Proposals {
  constructor(private readonly source: DataSource) {}

  /** For who has just written it, whatever others see. */
  async byId(id: string, asked: Asked): Promise<ProposalType | null> {
    const [shown] = await this.read(asked, 'WHERE proposal.id = $1', [id]);
    return shown ?? null;
  }

  /** @param asking who may see her own though nobody else does; null: nobody in particular */
  async byNumber(
    { edition, number, asking }: { edition: string; number: number; asking: string | null },
    asked: Asked,
  ): Promise<ProposalType | null> {
    const where = `WHERE edition.slug = $1 AND proposal.number = $2 AND (${SHOWN} OR proposal.author_id = $3)`;
    const [shown] = await this.read(asked, where, [edition, number, asking]);
    return shown ?? null;
  }

  async hidden(edition: string, number: number): Promise<HiddenProposalType | null> {
    const [found] = await readRows<HiddenProposalType>(
      this.source,
      `SELECT proposal.number, proposal.hidden_for AS reason, proposal.hidden_at AS "hiddenAt"
         FROM proposal JOIN edition ON edition.id = proposal.edition_id
        WHERE edition.slug = $1 AND proposal.number = $2 AND proposal.visibility = 'hidden'`,
      [edition, number],
    );
    return found ?? null;
  }

  ofAuthor(authorId: string, asked: Asked): Promise<ProposalType[]> {
    const rest = 'WHERE proposal.author_id = $1 ORDER BY proposal.submitted_at DESC, proposal.id LIMIT $2';
    return this.read(asked, rest, [authorId, MOST_MINE]);
  }

  private async read(asked: Asked, rest: string, values: unknown[]): Promise<ProposalType[]> {
    const text = `SELECT ${proposalColumns(asked)} FROM ${PROPOSAL_TABLES} ${rest}`;
    return (await readRows<ProposalRow>(this.source, text, values)).map(toProposalType);
  }
}
