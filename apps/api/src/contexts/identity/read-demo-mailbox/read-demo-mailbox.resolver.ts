import { Args, Query, Resolver } from '@nestjs/graphql';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { DemoMailEntity } from '../../../platform/mail/demo-mail.entity';
import { DemoMailType } from './demo-mail.type';

const MOST = 100;

@Resolver()
export class ReadDemoMailboxResolver {
  constructor(private readonly source: DataSource) {}

  /** Newest first. */
  @Query(() => [DemoMailType])
  @Access.demo()
  async demoMailbox(
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 30 }) first: number,
  ): Promise<DemoMailType[]> {
    return this.source.manager.find(DemoMailEntity, {
      order: { sentAt: 'DESC', key: 'ASC' },
      take: Math.min(Math.max(first, 1), MOST),
    });
  }
}
