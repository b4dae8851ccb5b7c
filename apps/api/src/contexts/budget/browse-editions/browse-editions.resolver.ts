import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { ShownEditions } from '../see-edition/shown-editions.store';
import { EditionPageType } from './edition-page.type';

const MOST = 100;

@Resolver()
export class BrowseEditionsResolver {
  constructor(private readonly editions: ShownEditions) {}

  @Query(() => EditionPageType, { name: 'editions' })
  @Access.public()
  browse(
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskedFields() asked: Asked,
  ): Promise<EditionPageType> {
    return this.editions.page(Math.min(Math.max(first, 0), MOST), Math.max(skip, 0), asked);
  }
}
