import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import {
  InvitationAnswered,
  InvitationOver,
  NameStaysPrivate,
  SeatHeldAlready,
} from '../invitations/invitation.problems';
import { InvitationType } from '../see-invitation/invitation.type';
import { SeeInvitation } from '../see-invitation/see-invitation.service';
import { AcceptInvitationInput, RefuseInvitationInput } from './answer-invitation.input';
import { AnswerInvitation, type AnsweredInvitation } from './answer-invitation.service';

export const AnswerInvitationResult = createUnionType({
  name: 'AnswerInvitationResult',
  types: () =>
    [
      InvitationType,
      InvitationAnswered,
      InvitationOver,
      SeatHeldAlready,
      NameStaysPrivate,
      InvalidInput,
    ] as const,
});

@Resolver()
export class AnswerInvitationResolver {
  constructor(
    private readonly verb: AnswerInvitation,
    private readonly seeing: SeeInvitation,
  ) {}

  /** With an account, which is tied to the seat. */
  @Mutation(() => AnswerInvitationResult)
  @Access.member()
  async acceptInvitation(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AcceptInvitationInput }) input: AcceptInvitationInput,
  ): Promise<typeof AnswerInvitationResult> {
    return this.shown(await this.verb.accept(input, viewer), input.token, viewer);
  }

  /** Public: nobody opens an account to say no. */
  @Mutation(() => AnswerInvitationResult)
  @Access.public()
  async refuseInvitation(
    @AskingViewer() viewer: Viewer | null,
    @Args('input', { type: () => RefuseInvitationInput }) input: RefuseInvitationInput,
  ): Promise<typeof AnswerInvitationResult> {
    return this.shown(await this.verb.refuse(input, viewer), input.token, viewer);
  }

  private async shown(
    answer: AnsweredInvitation,
    token: string,
    viewer: Viewer | null,
  ): Promise<typeof AnswerInvitationResult> {
    if (answer !== 'answered') return answer;
    const shown = await this.seeing.byToken(token, viewer);
    if (!shown) throw new NotFound();
    return shown;
  }
}
