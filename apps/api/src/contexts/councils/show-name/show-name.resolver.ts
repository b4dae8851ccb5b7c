import { Args, createUnionType, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { MemberMovedOn } from '../councils.problems';
import { NameStaysPrivate } from '../invitations/invitation.problems';
import { ShowName } from './show-name.service';

/** It is as she said. */
@ObjectType()
export class NameChoice {
  @Field(() => ID)
  seat: string;

  @Field(() => Boolean)
  shown: boolean;
}

export const ShowNameResult = createUnionType({
  name: 'ShowNameResult',
  types: () => [NameChoice, NameStaysPrivate, MemberMovedOn] as const,
});

@Resolver()
export class ShowNameResolver {
  constructor(private readonly verb: ShowName) {}

  @Mutation(() => ShowNameResult)
  @Access.member()
  async showName(
    @AskingViewer() viewer: Viewer,
    @Args('seat', { type: () => ID }) seat: string,
    @Args('shown', { type: () => Boolean }) shown: boolean,
  ): Promise<typeof ShowNameResult> {
    const answer = await this.verb.set({ seat, shown }, viewer);
    return answer === 'set' ? Object.assign(new NameChoice(), { seat, shown }) : answer;
  }
}
