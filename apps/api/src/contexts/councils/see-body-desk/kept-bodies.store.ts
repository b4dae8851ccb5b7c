import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { bodySpace } from '../bodies/body-spaces.service';
import type { KeptBodyType } from './kept-body.type';

export const MOST_KEPT = 50;

/** The bodies of a facilitator. */
@Injectable()
export class KeptBodies {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
  ) {}

  async of(viewer: Viewer): Promise<KeptBodyType[]> {
    const ids = viewer.grants
      .filter(
        ({ space }) =>
          space.startsWith(bodySpace('')) && this.permissions.allows(viewer, 'councils.keep', space),
      )
      .map(({ space }) => space.slice(bodySpace('').length));
    const text = `SELECT id, slug, name FROM body WHERE id = ANY($1::uuid[]) ORDER BY name, id LIMIT ${MOST_KEPT}`;
    return ids.length === 0 ? [] : readRows<KeptBodyType>(this.source, text, [[...new Set(ids)]]);
  }
}
