import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeRules } from '../see-rules/see-rules.service';
import { SetBodyRulesInput } from './set-rules.input';
import { SetBodyRulesResult } from './set-rules.result';
import { SetRules } from './set-rules.service';

@Resolver()
export class SetRulesResolver {
  constructor(
    private readonly verb: SetRules,
    private readonly rules: SeeRules,
  ) {}

  @Mutation(() => SetBodyRulesResult)
  @Access.within('councils.keep')
  async setBodyRules(
    @Args('input', { type: () => SetBodyRulesInput }) input: SetBodyRulesInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof SetBodyRulesResult> {
    const answer = await this.verb.set(input, viewer);
    return answer === 'set' ? this.rules.of(viewer, input.body) : answer;
  }
}
