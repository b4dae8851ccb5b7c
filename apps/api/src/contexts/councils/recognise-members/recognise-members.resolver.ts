import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { NobodyAccepted } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { RecogniseMembersInput } from './recognise-members.input';
import { RecogniseMembers } from './recognise-members.service';

export const RecogniseMembersResult = createUnionType({
  name: 'RecogniseMembersResult',
  types: () => [BodyDeskType, NobodyAccepted, InvalidInput] as const,
});

@Resolver()
export class RecogniseMembersResolver {
  constructor(
    private readonly verb: RecogniseMembers,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => RecogniseMembersResult)
  @Access.within('councils.keep')
  async recogniseMembers(
    @Args('input', { type: () => RecogniseMembersInput }) input: RecogniseMembersInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof RecogniseMembersResult> {
    const answer = await this.verb.recognise(input, viewer);
    return answer === 'recognised' ? this.desks.of(viewer, input.body) : answer;
  }
}
