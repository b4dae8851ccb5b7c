import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { Editions } from '../editions.store';
import { EditionDesks } from './edition-desks.service';
import { EditionDeskType } from './edition-desk.type';

@Resolver()
export class SeeDeskResolver {
  constructor(
    private readonly editions: Editions,
    private readonly desks: EditionDesks,
  ) {}

  @Query(() => EditionDeskType, { nullable: true })
  @Access('budget.steer')
  async editionDesk(@Args('edition', { type: () => String }) slug: string): Promise<EditionDeskType | null> {
    const edition = await this.editions.bySlug(slug);
    return edition && this.desks.of(edition);
  }
}
