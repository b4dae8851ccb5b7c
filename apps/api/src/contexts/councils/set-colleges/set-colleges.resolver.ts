import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { SaveCollegeInput } from './save-college.input';
import { SetCollegesResult } from './set-colleges.result';
import { SetColleges } from './set-colleges.service';

@Resolver()
export class SetCollegesResolver {
  constructor(
    private readonly verb: SetColleges,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => SetCollegesResult)
  @Access.within('councils.keep')
  async saveCollege(
    @Args('input', { type: () => SaveCollegeInput }) input: SaveCollegeInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof SetCollegesResult> {
    const answer = await this.verb.save(input, viewer);
    return answer === 'saved' ? this.desks.of(viewer, input.body) : answer;
  }

  @Mutation(() => SetCollegesResult)
  @Access.within('councils.keep')
  async removeCollege(
    @Args('body', { type: () => String }) body: string,
    @Args('collegeId', { type: () => ID }) collegeId: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof SetCollegesResult> {
    const answer = await this.verb.remove(body, collegeId, viewer);
    return answer === 'saved' ? this.desks.of(viewer, body) : answer;
  }
}
