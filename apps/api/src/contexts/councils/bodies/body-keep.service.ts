import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
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
export class BodyKeep implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
    private readonly refusals: NoticedRefusals,
  ) {}

  onModuleInit(): void {
    this.refusals.findSpace('councils.keep', (args) => this.spaceOf(args));
  }

  may(viewer: Viewer, bodyId: string): boolean {
    return this.permissions.allows(viewer, 'councils.keep', bodySpace(bodyId));
  }

  /** @throws NotFound when there is no such body, or none for this person */
  async hold(viewer: Viewer, slug: string): Promise<KeptBody> {
    const [body] = await readRows<KeptBody>(this.source, 'SELECT id, slug, name FROM body WHERE slug = $1', [
      slug,
    ]);
    if (body && this.may(viewer, body.id)) return body;
    const permission = 'councils.keep';
    if (body)
      await this.refusals.refused({ viewer, permission, space: bodySpace(body.id), operation: 'bodyDesk' });
    throw new NotFound();
  }

  /** Every operation of a body says its address: `body`, by itself or in the input. */
  private async spaceOf(args: Readonly<Record<string, unknown>>): Promise<string | null> {
    const input = (args['input'] ?? args) as Readonly<Record<string, unknown>>;
    const slug = input['body'];
    if (typeof slug !== 'string') return null;
    const [body] = await readRows<KeptBody>(this.source, 'SELECT id FROM body WHERE slug = $1', [slug]);
    return body ? bodySpace(body.id) : null;
  }
}
