import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AlreadyReplaced, MemberMovedOn, NobodyInReserve } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { ReplaceMemberInput } from './replace-member.input';
import { ReplaceMember } from './replace-member.service';

export const ReplaceMemberResult = createUnionType({
  name: 'ReplaceMemberResult',
  types: () => [BodyDeskType, AlreadyReplaced, NobodyInReserve, MemberMovedOn] as const,
});

@Resolver()
export class ReplaceMemberResolver {
  constructor(
    private readonly verb: ReplaceMember,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => ReplaceMemberResult)
  @Access.within('councils.keep')
  async replaceMember(
    @Args('input', { type: () => ReplaceMemberInput }) input: ReplaceMemberInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof ReplaceMemberResult> {
    const answer = await this.verb.replace(input, viewer);
    return answer === 'replaced' ? this.desks.of(viewer, input.body) : answer;
  }
}
