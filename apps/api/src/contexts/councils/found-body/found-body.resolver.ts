import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { FoundBodyInput } from './found-body.input';
import { type FoundBodyAnswer, FoundBodyResult } from './found-body.result';
import { FoundBody } from './found-body.service';

@Resolver()
export class FoundBodyResolver {
  constructor(private readonly verb: FoundBody) {}

  @Mutation(() => FoundBodyResult)
  @Access('councils.found')
  foundBody(
    @Args('input', { type: () => FoundBodyInput }) input: FoundBodyInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<FoundBodyAnswer> {
    return this.verb.found(input, viewer);
  }
}
