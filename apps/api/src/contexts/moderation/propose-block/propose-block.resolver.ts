import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { blockRecorded } from '../answer-block/block-recorded';
import { BlockList } from './block-list.store';
import { PersonBlockType, ProposeBlockResult } from './block.type';
import { ProposeBlockInput } from './propose-block.input';
import { ProposeBlock } from './propose-block.service';

@Resolver()
export class ProposeBlockResolver {
  constructor(
    private readonly propose: ProposeBlock,
    private readonly list: BlockList,
  ) {}

  /** Proposed, or running. */
  @AtMost(100)
  @Query(() => [PersonBlockType])
  @Access('moderation.decide')
  personBlocks(@AskingViewer() viewer: Viewer): Promise<PersonBlockType[]> {
    return this.list.open(viewer.personId);
  }

  @Mutation(() => ProposeBlockResult)
  @Access('moderation.decide')
  async proposeBlock(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ProposeBlockInput }) input: ProposeBlockInput,
  ): Promise<typeof ProposeBlockResult> {
    return blockRecorded(await this.propose.execute(viewer, input));
  }
}
