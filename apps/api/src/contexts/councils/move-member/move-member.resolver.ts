import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { MoveMemberInput } from './move-member.input';
import { MoveMemberResult } from './move-member.result';
import { MoveMember } from './move-member.service';

@Resolver()
export class MoveMemberResolver {
  constructor(
    private readonly verb: MoveMember,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => MoveMemberResult)
  @Access.within('councils.keep')
  async moveMember(
    @Args('input', { type: () => MoveMemberInput }) input: MoveMemberInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof MoveMemberResult> {
    const answer = await this.verb.move(input, viewer);
    return answer === 'moved' ? this.desks.of(viewer, input.body) : answer;
  }
}
