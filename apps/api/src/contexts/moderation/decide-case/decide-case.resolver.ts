import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { SeenCases } from '../moderation-queue/seen-cases.service';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { DecideCaseInput } from './decide-case.input';
import { DecideCaseResult } from './decide-case.result';
import { DecideCase } from './decide-case.service';

@Resolver()
export class DecideCaseResolver {
  constructor(
    private readonly decide: DecideCase,
    private readonly cases: SeenCases,
  ) {}

  @Mutation(() => DecideCaseResult)
  @Access('moderation.decide')
  async decideCase(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => DecideCaseInput }) input: DecideCaseInput,
  ): Promise<typeof DecideCaseResult> {
    const answer = await this.decide.execute(viewer, input);
    if (!(answer instanceof ModerationDecisionEntity)) return answer;
    return (await this.cases.seen(viewer, answer.caseId)) ?? Promise.reject(new NotFound());
  }
}
