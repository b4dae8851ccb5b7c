import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { Clock } from '../../../platform/clock/clock';
import { Editions } from '../editions.store';
import { toEditionType } from '../see-edition/edition-view';
import { EditionPageType } from './edition-page.type';

const MOST = 100;

@Resolver()
export class BrowseEditionsResolver {
  constructor(
    private readonly store: Editions,
    private readonly clock: Clock,
  ) {}

  @Query(() => EditionPageType)
  @Access.public()
  async editions(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<EditionPageType> {
    const bounded = Math.min(Math.max(first, 0), MOST);
    const { items, totalItems } = await this.store.page(bounded, Math.max(skip, 0));
    const now = this.clock.now();
    return { items: items.map((edition) => toEditionType(edition, now)), totalItems };
  }
}
