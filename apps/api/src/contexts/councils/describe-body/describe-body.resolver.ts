import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { DescribeBodyInput } from './describe-body.input';
import { DescribeBodyResult } from './describe-body.result';
import { DescribeBody } from './describe-body.service';

@Resolver()
export class DescribeBodyResolver {
  constructor(
    private readonly verb: DescribeBody,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => DescribeBodyResult)
  @Access.within('councils.keep')
  async describeBody(
    @Args('input', { type: () => DescribeBodyInput }) input: DescribeBodyInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof DescribeBodyResult> {
    const answer = await this.verb.describe(input, viewer);
    return answer === 'saved' ? this.desks.of(viewer, input.body) : answer;
  }
}
