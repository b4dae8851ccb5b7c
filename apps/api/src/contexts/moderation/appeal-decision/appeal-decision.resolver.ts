import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AppealDecisionInput } from './appeal-decision.input';
import { type AppealAnswer, AppealDecisionResult } from './appeal-decision.result';
import { AppealDecision } from './appeal-decision.service';

@Resolver()
export class AppealDecisionResolver {
  constructor(private readonly appeals: AppealDecision) {}

  @Mutation(() => AppealDecisionResult)
  @Access.member()
  appealDecision(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AppealDecisionInput }) input: AppealDecisionInput,
  ): Promise<AppealAnswer> {
    return this.appeals.execute(viewer, input);
  }
}
