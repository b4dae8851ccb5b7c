import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Purpose, PurposeName } from '../purposes';
import { SeeFamily } from '../see-family/see-family.service';
import { DecideAloneResult } from './decide-alone.result';
import { DecideAlone } from './decide-alone.service';

@Resolver()
export class DecideAloneResolver {
  constructor(
    private readonly deciding: DecideAlone,
    private readonly families: SeeFamily,
  ) {}

  @Mutation(() => DecideAloneResult)
  @Access.member()
  async decideAlone(
    @AskingViewer() viewer: Viewer,
    @Args('purposes', { type: () => [PurposeName] }) purposes: Purpose[],
    @Args('textDigest', { type: () => String }) textDigest: string,
  ): Promise<typeof DecideAloneResult> {
    const answer = await this.deciding.decide(viewer, purposes, textDigest);
    return answer === 'decided' ? this.families.of(viewer) : answer;
  }
}
