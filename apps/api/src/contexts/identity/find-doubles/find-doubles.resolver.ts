import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { FindDoubles } from './find-doubles.service';
import { PossibleDoublePage } from './possible-double.type';

@Resolver()
export class FindDoublesResolver {
  constructor(private readonly doubles: FindDoubles) {}

  /** Those nobody has looked at first, then by name: whoever reads is noted. */
  @Query(() => PossibleDoublePage)
  @Access('identity.see_doubles')
  possibleDoubles(
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskingViewer() viewer: Viewer,
  ): Promise<PossibleDoublePage> {
    return this.doubles.page(viewer, first, Math.max(skip, 0));
  }
}
