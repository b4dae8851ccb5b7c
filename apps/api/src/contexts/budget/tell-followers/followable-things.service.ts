import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { type Followable, Followables } from '../../notifications';
import { proposalPath } from '../proposals/proposal-path';
import { editionPath } from './edition-path';

interface Row {
  id: string;
  title: string;
  slug: string;
  number: number;
}

/** Says to those who tell people what an edition and a proposal are called, and where they are read. */
@Injectable()
export class FollowableThings implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly followables: Followables,
  ) {}

  onModuleInit(): void {
    this.followables.register({
      kind: 'edition',
      describe: (ids) =>
        this.read(
          `SELECT id, name AS title, slug, 0 AS number FROM edition WHERE id = ANY($1::uuid[])`,
          ids.filter(isUuid),
          ({ slug }) => editionPath(slug),
        ),
    });
    this.followables.register({
      kind: 'proposal',
      describe: (ids) =>
        this.read(
          `SELECT proposal.id, proposal.title, edition.slug, proposal.number
             FROM proposal JOIN edition ON edition.id = proposal.edition_id WHERE proposal.id = ANY($1::uuid[])
              AND proposal.visibility = 'shown'`,
          ids.filter(isUuid),
          ({ slug, number }) => proposalPath(slug, number),
        ),
    });
  }

  private async read(
    text: string,
    ids: readonly string[],
    pathOf: (row: Row) => string,
  ): Promise<ReadonlyMap<string, Followable>> {
    const rows = await readRows<Row>(this.source, text, [ids]);
    return new Map(rows.map((row) => [row.id, { title: row.title, path: pathOf(row) }]));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isUuid = (id: string): boolean => UUID.test(id);
