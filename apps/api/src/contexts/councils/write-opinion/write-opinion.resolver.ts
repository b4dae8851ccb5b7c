import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionActResult, type OpinionAnswer } from '../opinions/opinion.result';
import { SaveOpinionInput, StartOpinionInput } from './write-opinion.input';
import { WriteOpinion } from './write-opinion.service';

@Resolver()
export class WriteOpinionResolver {
  constructor(private readonly verb: WriteOpinion) {}

  /** For the members in office and the facilitators of the body. */
  @Mutation(() => OpinionActResult)
  @Access.member()
  startOpinion(
    @Args('input', { type: () => StartOpinionInput }) input: StartOpinionInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.start(input, viewer);
  }

  /** For the same. A text saved meanwhile by somebody else is answered, not overwritten. */
  @Mutation(() => OpinionActResult)
  @Access.member()
  saveOpinion(
    @Args('input', { type: () => SaveOpinionInput }) input: SaveOpinionInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.save(input, viewer);
  }
}
