import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { AddMemberInput, ImportMembersInput } from './add-member.input';
import { AddMembersResult } from './add-members.result';
import { AddMembers } from './add-members.service';

@Resolver()
export class AddMembersResolver {
  constructor(
    private readonly verb: AddMembers,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => AddMembersResult)
  @Access.within('councils.keep')
  async addMember(
    @Args('input', { type: () => AddMemberInput }) input: AddMemberInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof AddMembersResult> {
    const answer = await this.verb.one(input, viewer);
    return answer === 'added' ? this.desks.of(viewer, input.body) : answer;
  }

  /** All of the list, or nothing. */
  @Mutation(() => AddMembersResult)
  @Access.within('councils.keep')
  async importMembers(
    @Args('input', { type: () => ImportMembersInput }) input: ImportMembersInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof AddMembersResult> {
    const answer = await this.verb.list(input, viewer);
    return answer === 'added' ? this.desks.of(viewer, input.body) : answer;
  }
}
