import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import type { FollowKind } from '../tables/follow.entity';
import { FollowInput } from './follow.input';
import { Follow } from './follow.service';
import { FollowKindName, MyFollowType } from './follow.type';

@Resolver()
export class FollowResolver {
  constructor(private readonly verb: Follow) {}

  /** Null for somebody without an account: a page that asks this stays everybody's. */
  @Query(() => MyFollowType, { nullable: true })
  @Access.public()
  async myFollow(
    @Args('kind', { type: () => FollowKindName }) kind: FollowKind,
    @Args('thing', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MyFollowType | null> {
    return viewer && { cadence: await this.verb.cadenceOf(viewer.personId, { kind, id }) };
  }

  @Mutation(() => MyFollowType)
  @Access.member()
  async follow(
    @Args('input') { kind, thing, cadence }: FollowInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<MyFollowType> {
    await this.verb.set(viewer.personId, { kind, id: thing }, cadence);
    return { cadence };
  }

  @Mutation(() => MyFollowType)
  @Access.member()
  async unfollow(
    @Args('kind', { type: () => FollowKindName }) kind: FollowKind,
    @Args('thing', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<MyFollowType> {
    await this.verb.end(viewer.personId, { kind, id });
    return { cadence: null };
  }
}
