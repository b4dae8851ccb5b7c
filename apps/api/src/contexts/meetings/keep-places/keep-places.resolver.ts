import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ComeToMeetingInput, NotePlaceInput } from './keep-places.input';
import { type KeepPlacesAnswer, KeepPlacesResult } from './keep-places.result';
import { KeepPlaces } from './keep-places.service';

@Resolver()
export class KeepPlacesResolver {
  constructor(private readonly verb: KeepPlaces) {}

  /** A place for the public, or one more on the waiting list. Said again: what she needs is replaced. */
  @Mutation(() => KeepPlacesResult)
  @Access.member()
  comeToMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ComeToMeetingInput }) input: ComeToMeetingInput,
  ): Promise<KeepPlacesAnswer> {
    return this.verb.come(viewer, input);
  }

  /** The first of the waiting list gets it, and is told. */
  @Mutation(() => KeepPlacesResult)
  @Access.member()
  giveUpPlace(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<KeepPlacesAnswer> {
    return this.verb.giveUp(viewer, meetingId);
  }

  @Mutation(() => KeepPlacesResult)
  @Access.within('meetings.prepare')
  notePlace(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => NotePlaceInput }) input: NotePlaceInput,
  ): Promise<KeepPlacesAnswer> {
    return this.verb.note(viewer, input);
  }

  @Mutation(() => KeepPlacesResult)
  @Access.within('meetings.prepare')
  freePlace(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('placeId', { type: () => ID }) placeId: string,
  ): Promise<KeepPlacesAnswer> {
    return this.verb.free(viewer, meetingId, placeId);
  }
}
