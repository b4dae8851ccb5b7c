import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NobodyToInvite } from '../invitations/invitation.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { InviteMembersInput } from './invite-members.input';
import { InviteMembers } from './invite-members.service';

export const InviteMembersResult = createUnionType({
  name: 'InviteMembersResult',
  types: () => [BodyDeskType, NobodyToInvite] as const,
});

@Resolver()
export class InviteMembersResolver {
  constructor(
    private readonly verb: InviteMembers,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => InviteMembersResult)
  @Access.within('councils.keep')
  async inviteMembers(
    @Args('input', { type: () => InviteMembersInput }) input: InviteMembersInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof InviteMembersResult> {
    const answer = await this.verb.invite(input, viewer);
    return answer === 'invited' ? this.desks.of(viewer, input.body) : answer;
  }
}
