import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AnswerBlockResult } from '../propose-block/block.type';
import { AnswerBlockInput } from './answer-block.input';
import { AnswerBlock } from './answer-block.service';
import { blockRecorded } from './block-recorded';

@Resolver()
export class AnswerBlockResolver {
  constructor(private readonly answers: AnswerBlock) {}

  @Mutation(() => AnswerBlockResult)
  @Access('moderation.decide')
  async answerBlock(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AnswerBlockInput }) input: AnswerBlockInput,
  ): Promise<typeof AnswerBlockResult> {
    return blockRecorded(await this.answers.execute(viewer, input));
  }
}
