import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readLinkToken } from '../../families';
import { Config } from '../../../platform/config/config';
import { NotFound } from '../../../platform/graphql/refusals';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';

/** Whose turn it is to answer, by the link that its mail holds. */
@Injectable()
export class OfficeTurn {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  /** Whether the link leads somewhere. */
  async opens(token: string): Promise<boolean> {
    const linkId = readLinkToken(this.config.secret, token, 'answer-link');
    return linkId !== null && (await this.source.manager.existsBy(OpinionRecipientEntity, { linkId }));
  }

  /** @throws NotFound alike for a link that was never made, was changed, or was renewed since */
  async of(token: string): Promise<OpinionRecipientEntity> {
    const recipient = await this.source.manager.findOneBy(OpinionRecipientEntity, {
      linkId: this.read(token),
    });
    if (!recipient) throw new NotFound();
    return recipient;
  }

  /** As `of`; nobody else answers for this office until the transaction ends. */
  async held(manager: EntityManager, token: string): Promise<OpinionRecipientEntity> {
    const where = { linkId: this.read(token) };
    const lock = { mode: 'pessimistic_write' } as const;
    const recipient = await manager.findOne(OpinionRecipientEntity, { where, lock });
    if (!recipient) throw new NotFound();
    return recipient;
  }

  private read(token: string): string {
    const linkId = readLinkToken(this.config.secret, token, 'answer-link');
    if (!linkId) throw new NotFound();
    return linkId;
  }
}
