import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { OpinionVersionEntity } from './tables/opinion-version.entity';
import { OpinionEntity } from './tables/opinion.entity';

/** The texts of drafts: every one is kept. */
@Injectable()
export class OpinionTexts {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @param opinion held, a draft; @param next its words from now on */
  async write(
    manager: EntityManager,
    opinion: OpinionEntity,
    next: { readonly title: string; readonly text: string },
    authorId: string,
  ): Promise<void> {
    const version = opinion.version + 1;
    const words = { title: next.title, text: next.text };
    await manager.update(OpinionEntity, { id: opinion.id }, { ...words, version });
    Object.assign(opinion, words, { version });
    await this.keep(manager, opinion, authorId);
  }

  /** The text as it stands, as the version that it is. */
  async keep(manager: EntityManager, opinion: OpinionEntity, authorId: string): Promise<void> {
    const { id: opinionId, bodyId, version, title, text } = opinion;
    const at = this.clock.now();
    await manager.insert(OpinionVersionEntity, { opinionId, version, title, text, at, authorId });
    await this.audit.record(manager, {
      verb: 'councils.opinion_written',
      actorId: authorId,
      subject: { type: 'body', id: bodyId },
      after: { opinion: opinionId, version, title },
    });
  }
}
