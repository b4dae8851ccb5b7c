import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { TurnKindName } from '../follow-room/room-desk.type';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { AskToSpeak } from './ask-to-speak.service';

/** Somebody in the room who has no phone in her hand: one of the two ids. */
@InputType()
export class AddSpeakerInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => ID, { nullable: true })
  seatId?: string | null;

  @Field(() => ID, { nullable: true })
  guestId?: string | null;

  @Field(() => TurnKindName)
  kind: TurnKindName;
}

@Resolver()
export class AskToSpeakResolver {
  constructor(private readonly verb: AskToSpeak) {}

  @Mutation(() => RoomActResult)
  @Access.member()
  askToSpeak(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('kind', { type: () => TurnKindName }) kind: TurnKindName,
  ): Promise<RoomActAnswer> {
    return this.verb.ask(viewer, meetingId, kind);
  }

  @Mutation(() => RoomActResult)
  @Access.member()
  withdrawTurn(
    @AskingViewer() viewer: Viewer,
    @Args('turnId', { type: () => ID }) turnId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.withdraw(viewer, turnId);
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  addSpeaker(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AddSpeakerInput }) { seatId, guestId, ...turn }: AddSpeakerInput,
  ): Promise<RoomActAnswer> {
    return this.verb.add(viewer, { ...turn, seatId: seatId ?? null, guestId: guestId ?? null });
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  removeSpeaker(
    @AskingViewer() viewer: Viewer,
    @Args('turnId', { type: () => ID }) turnId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.remove(viewer, turnId);
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  giveFloor(
    @AskingViewer() viewer: Viewer,
    @Args('turnId', { type: () => ID }) turnId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.give(viewer, turnId);
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  endTurn(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.endTurn(viewer, meetingId);
  }
}
