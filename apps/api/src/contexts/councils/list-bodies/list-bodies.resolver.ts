import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { ShownBodies } from '../see-body/shown-bodies.store';
import { BodyPageType } from './body-page.type';

const FARTHEST = 100_000;

@Resolver()
export class ListBodiesResolver {
  constructor(private readonly store: ShownBodies) {}

  /** By name. */
  @Query(() => BodyPageType)
  @Access.public()
  bodies(
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<BodyPageType> {
    return this.store.page(Math.max(first, 1), Math.min(Math.max(skip, 0), FARTHEST));
  }
}
