import { ROOM_LIMITS } from '@parvis/contract';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { NotFound } from '../../../platform/graphql/refusals';
import { holdersFor, placeOf } from './my-place';
import { MyPlaceType, ProxyHolderType } from './my-place.type';
import { deskOf, speakersOf } from './room-desk';
import { RoomDeskType, RoomSpeakerType } from './room-desk.type';
import { RoomType } from './room.type';
import { Rooms } from './rooms.service';

/** The live state of a meeting: one reading for all who follow it; what is one person's is asked for each of them. */
@Resolver(() => RoomType)
export class FollowRoomResolver {
  constructor(private readonly rooms: Rooms) {}

  /** Null: no such meeting, or not for who asks. */
  @Query(() => RoomType, { name: 'room', nullable: true })
  @Access.public()
  async see(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
    @Context() { req }: GraphqlContext,
  ): Promise<RoomType | null> {
    req.keepPrivate?.('a room changes by the second');
    const place = await this.rooms.find(kind, slug, number);
    const room = place && (await this.rooms.read(place));
    return room && this.rooms.maySee(room.snapshot, viewer) ? room : null;
  }

  @Subscription(() => RoomType, {
    name: 'room',
    async resolve(this: FollowRoomResolver, state: RoomType, _: unknown, context: GraphqlContext) {
      // An open meeting looks at nobody: its public part is then made once for all who follow it.
      if (this.rooms.isForAll(state.snapshot)) return state;
      if (!this.rooms.maySee(state.snapshot, await context.req.viewer())) throw new NotFound();
      return state;
    },
  })
  @Access.member()
  async follow(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer,
  ): Promise<AsyncIterableIterator<RoomType>> {
    const place = await this.rooms.find(kind, slug, number);
    if (!place) throw new NotFound();
    // Two hundred phones that come back at once read nothing of their own: the first state is everybody's.
    if (!this.rooms.isForAll(place)) {
      const { snapshot } = await this.rooms.read(place);
      if (!this.rooms.maySee(snapshot, viewer)) throw new NotFound();
    }
    return this.rooms.follow(place);
  }

  /** For those who run the meeting; null for everybody else. */
  @ResolveField(() => RoomDeskType, { nullable: true })
  @Access.inherit()
  desk(@Parent() { snapshot }: RoomType, @AskingViewer() viewer: Viewer | null): RoomDeskType | null {
    return this.rooms.mayRun(snapshot, viewer) ? deskOf(snapshot) : null;
  }

  /** Who speaks, then who waits: for those who sit in the meeting or run it; null for everybody else. */
  @AtMost(ROOM_LIMITS.turns)
  @ResolveField(() => [RoomSpeakerType], { nullable: true })
  @Access.inherit()
  speakers(
    @Parent() { snapshot }: RoomType,
    @AskingViewer() viewer: Viewer | null,
  ): RoomSpeakerType[] | null {
    return this.rooms.sitsOrRuns(snapshot, viewer) ? speakersOf(snapshot) : null;
  }

  /** Of who asks; null when she does not sit. */
  @ResolveField(() => MyPlaceType, { nullable: true })
  @Access.inherit()
  myPlace(@Parent() { snapshot }: RoomType, @AskingViewer() viewer: Viewer | null): MyPlaceType | null {
    return viewer && placeOf(snapshot, viewer.personId);
  }

  /** To whom who asks may give her proxy now; null when she does not sit. Asked apart: the live state goes without. */
  @AtMost(500)
  @ResolveField(() => [ProxyHolderType], { nullable: true })
  @Access.inherit()
  proxyHolders(
    @Parent() { snapshot }: RoomType,
    @AskingViewer() viewer: Viewer | null,
  ): ProxyHolderType[] | null {
    return viewer && holdersFor(snapshot, viewer.personId);
  }
}
