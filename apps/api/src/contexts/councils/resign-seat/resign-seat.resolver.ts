import { Args, createUnionType, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MemberMovedOn } from '../councils.problems';
import { ResignSeat } from './resign-seat.service';

/** She left it. */
@ObjectType()
export class SeatResigned {
  @Field(() => ID)
  seat: string;
}

export const ResignSeatResult = createUnionType({
  name: 'ResignSeatResult',
  types: () => [SeatResigned, MemberMovedOn, InvalidInput] as const,
});

@Resolver()
export class ResignSeatResolver {
  constructor(private readonly verb: ResignSeat) {}

  @Mutation(() => ResignSeatResult)
  @Access.member()
  async resignSeat(
    @AskingViewer() viewer: Viewer,
    @Args('seat', { type: () => ID }) seat: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof ResignSeatResult> {
    const answer = await this.verb.resign({ seat, reason }, viewer);
    return answer === 'resigned' ? Object.assign(new SeatResigned(), { seat }) : answer;
  }
}
