import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { OpinionPageType } from './opinion.type';
import { ShownOpinions } from './shown-opinions.store';

/** The opinions of a body, page by page: two statements, whatever it holds, and one more for somebody signed in. */
@Injectable()
export class ReadOpinions {
  constructor(
    private readonly source: DataSource,
    private readonly shown: ShownOpinions,
    private readonly hands: OpinionHands,
  ) {}

  async page(
    slug: string,
    { first, skip }: { first: number; skip: number },
    viewer: Viewer | null,
  ): Promise<OpinionPageType | null> {
    const text = `
      SELECT body.id, body.slug, body.name, (SELECT count(*)::int FROM opinion
              WHERE body_id = body.id AND state <> 'draft') AS "totalItems" FROM body WHERE body.slug = $1`;
    type Row = { id: string; slug: string; name: string; totalItems: number };
    const [body] = await readRows<Row>(this.source, text, [slug]);
    if (!body) return null;
    const items = body.totalItems > 0 ? await this.shown.page(slug, first, skip) : [];
    const mayWrite = viewer !== null && (await this.hands.mayWrite(viewer, body.id));
    const { totalItems, slug: bodySlug, name: bodyName } = body;
    return Object.assign(new OpinionPageType(), { bodySlug, bodyName, items, totalItems, mayWrite });
  }
}
