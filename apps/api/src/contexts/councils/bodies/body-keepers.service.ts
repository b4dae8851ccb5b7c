import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Notices, type NoticeTemplate } from '../../notifications';
import { bodySpace } from './body-spaces.service';

/** Tells the facilitators of a body, in the transaction of what happened. */
@Injectable()
export class BodyKeepers {
  constructor(private readonly notices: Notices) {}

  /** @param template whose sentences name the body (`title`) and lead to its desk (`address`), and nobody */
  async tell(manager: EntityManager, bodyId: string, template: NoticeTemplate): Promise<void> {
    const keepers = await manager.query<{ personId: string; name: string; slug: string }[]>(
      `SELECT held.person_id AS "personId", body.name, body.slug
         FROM role_grant held JOIN body ON body.id = $2
        WHERE held.role = 'body_facilitator' AND held.space = $1 AND held.ended_at IS NULL
        ORDER BY held.person_id`,
      [bodySpace(bodyId), bodyId],
    );
    for (const { personId, name, slug } of keepers) {
      const params = { title: name, path: `/gestion/instances/${slug}` };
      await this.notices.queue(manager, { personId, template, params });
    }
  }
}
