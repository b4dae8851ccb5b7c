import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { Followables } from './followables.service';

/** Neighbourhoods stand on a floor below: this context says itself that they may be followed. */
@Injectable()
export class FollowableNeighbourhoods implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly followables: Followables,
  ) {}

  onModuleInit(): void {
    this.followables.register({
      kind: 'neighbourhood',
      describe: async (ids) => {
        const text = 'SELECT slug, name FROM neighbourhood WHERE slug = ANY($1)';
        const rows = await readRows<{ slug: string; name: string }>(this.source, text, [ids]);
        return new Map(
          rows.map(({ slug, name }) => [
            slug,
            { title: name, path: `/?quartier=${encodeURIComponent(slug)}` },
          ]),
        );
      },
    });
  }
}
