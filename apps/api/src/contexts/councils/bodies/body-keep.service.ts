import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { bodySpace } from './body-spaces.service';

export interface KeptBody {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/**
 * Asked by every verb behind `@Access.within('councils.keep')`, before anything else: whoever keeps one body finds no
 * other. A body keeps its id, so nothing changes between this and the verb.
 */
@Injectable()
export class BodyKeep {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
  ) {}

  may(viewer: Viewer, bodyId: string): boolean {
    return this.permissions.allows(viewer, 'councils.keep', bodySpace(bodyId));
  }

  /** @throws NotFound when there is no such body, or none for this person */
  async hold(viewer: Viewer, slug: string): Promise<KeptBody> {
    const [body] = await readRows<KeptBody>(this.source, 'SELECT id, slug, name FROM body WHERE slug = $1', [
      slug,
    ]);
    if (!body || !this.may(viewer, body.id)) throw new NotFound();
    return body;
  }
}
