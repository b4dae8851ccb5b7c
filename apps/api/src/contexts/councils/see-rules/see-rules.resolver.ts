import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { BodyRulesType } from './body-rules.type';
import { SeeRules } from './see-rules.service';

@Resolver()
export class SeeRulesResolver {
  constructor(private readonly rules: SeeRules) {}

  @Query(() => BodyRulesType)
  @Access.within('councils.keep')
  bodyRules(
    @Args('body', { type: () => String }) body: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<BodyRulesType> {
    return this.rules.of(viewer, body);
  }
}
