import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { AppealReceived } from '../appeal-decision/appeal-decision.result';
import { BlockMovedOn } from '../propose-block/block.type';
import { AppealBlock } from './appeal-block.service';

export const AppealBlockResult = createUnionType({
  name: 'AppealBlockResult',
  types: () => [AppealReceived, InvalidInput, BlockMovedOn] as const,
});

@Resolver()
export class AppealBlockResolver {
  constructor(private readonly appeals: AppealBlock) {}

  @Mutation(() => AppealBlockResult)
  @Access.member()
  async appealBlock(
    @AskingViewer() viewer: Viewer,
    @Args('text', { type: () => String }) text: string,
  ): Promise<typeof AppealBlockResult> {
    const answer = await this.appeals.execute(viewer, text);
    return answer instanceof Date ? Object.assign(new AppealReceived(), { appealedAt: answer }) : answer;
  }
}
