import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { MinutesStore } from './minutes.store';
import { MinutesType } from './minutes.type';

@Resolver()
export class ReadMinutesResolver {
  constructor(private readonly store: MinutesStore) {}

  /** Null where there are none, or none for who asks: everybody reads them once they are published. */
  @Query(() => MinutesType, { nullable: true })
  @Access.public()
  minutes(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MinutesType | null> {
    return this.store.of(kind, slug, number, viewer);
  }
}
