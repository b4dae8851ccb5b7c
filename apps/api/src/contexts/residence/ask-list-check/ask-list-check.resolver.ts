import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { MyResidenceType } from '../see-my-residence/my-residence.type';
import { AskListCheckInput } from './ask-list-check.input';
import { type AskListCheckAnswer, AskListCheckResult } from './ask-list-check.result';
import { AskListCheck } from './ask-list-check.service';

@Resolver()
export class AskListCheckResolver {
  constructor(private readonly verb: AskListCheck) {}

  @Mutation(() => AskListCheckResult)
  @Access.member({ assisted: true })
  askListCheck(
    @Args() input: AskListCheckInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<AskListCheckAnswer> {
    return this.verb.ask(viewer, input);
  }

  /** Whether she waited or not, she waits no more. */
  @Mutation(() => MyResidenceType)
  @Access.member({ assisted: true })
  withdrawListCheck(@AskingViewer() viewer: Viewer): Promise<MyResidenceType> {
    return this.verb.withdraw(viewer);
  }
}
