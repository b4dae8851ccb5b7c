import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MemberMovedOn } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { CorrectMemberInput } from './correct-member.input';
import { CorrectMember } from './correct-member.service';

export const CorrectMemberResult = createUnionType({
  name: 'CorrectMemberResult',
  types: () => [BodyDeskType, MemberMovedOn, InvalidInput] as const,
});

@Resolver()
export class CorrectMemberResolver {
  constructor(
    private readonly verb: CorrectMember,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => CorrectMemberResult)
  @Access.within('councils.keep')
  async correctMember(
    @Args('input', { type: () => CorrectMemberInput }) input: CorrectMemberInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof CorrectMemberResult> {
    const answer = await this.verb.correct(input, viewer);
    return answer === 'corrected' ? this.desks.of(viewer, input.body) : answer;
  }
}
