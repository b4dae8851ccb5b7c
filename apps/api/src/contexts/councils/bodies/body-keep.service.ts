import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { bodySpace } from './body-spaces.service';

/** What a body's own facilitators may; staff who try it are written down. */
export type BodyRight = 'councils.keep' | 'councils.opine';
const RIGHTS: readonly BodyRight[] = ['councils.keep', 'councils.opine'];

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
    for (const right of RIGHTS) this.refusals.findSpace(right, (args) => this.spaceOf(args));
  }

  may(viewer: Viewer, bodyId: string, right: BodyRight = 'councils.keep'): boolean {
    return this.permissions.allows(viewer, right, bodySpace(bodyId));
  }

  /** @throws NotFound when there is no such body, or none for this person */
  async hold(viewer: Viewer, slug: string, right: BodyRight = 'councils.keep'): Promise<KeptBody> {
    const body = await this.find(slug);
    if (body && this.may(viewer, body.id, right)) return body;
    if (body) await this.refused(viewer, body, right);
    throw new NotFound();
  }

  async find(slug: string): Promise<KeptBody | null> {
    const text = 'SELECT id, slug, name FROM body WHERE slug = $1';
    return (await readRows<KeptBody>(this.source, text, [slug]))[0] ?? null;
  }

  /** Written down when a member of the town's staff tried. */
  refused(viewer: Viewer, { id }: KeptBody, permission: BodyRight): Promise<void> {
    const operation = permission === 'councils.keep' ? 'bodyDesk' : 'opinionDesk';
    return this.refusals.refused({ viewer, permission, space: bodySpace(id), operation });
  }

  /** Every operation of a body says its address: `body`, by itself or in the input. */
  private async spaceOf(args: Readonly<Record<string, unknown>>): Promise<string | null> {
    const input = (args['input'] ?? args) as Readonly<Record<string, unknown>>;
    const slug = input['body'];
    if (typeof slug !== 'string') return null;
    const body = await this.find(slug);
    return body ? bodySpace(body.id) : null;
  }
}
