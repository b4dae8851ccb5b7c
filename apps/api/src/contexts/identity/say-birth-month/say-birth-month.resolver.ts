import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { ViewerType, viewerType } from '../viewer.type';
import { SayBirthMonthInput } from './say-birth-month.input';
import { SayBirthMonthResult } from './say-birth-month.result';
import { SayBirthMonth } from './say-birth-month.service';

@Resolver()
export class SayBirthMonthResolver {
  constructor(
    private readonly saying: SayBirthMonth,
    private readonly permissions: Permissions,
  ) {}

  @Mutation(() => SayBirthMonthResult)
  @Access.member()
  async sayBirthMonth(
    @AskingViewer() viewer: Viewer,
    @Args() input: SayBirthMonthInput,
  ): Promise<typeof SayBirthMonthResult> {
    const answer = await this.saying.say(viewer, input);
    if ('code' in answer) return answer;
    return Object.assign(new ViewerType(), viewerType({ ...viewer, ...answer }, this.permissions.of(viewer)));
  }
}
