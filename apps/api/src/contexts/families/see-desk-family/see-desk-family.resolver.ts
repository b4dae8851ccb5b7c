import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { DeskFamilyResult } from './desk-family.type';
import { SeeDeskFamily } from './see-desk-family.service';

@Resolver()
export class SeeDeskFamilyResolver {
  constructor(private readonly seeing: SeeDeskFamily) {}

  /** By the code that the child made, or by an account found at the desk of accounts: whoever looks is noted. */
  @Query(() => DeskFamilyResult)
  @Access('families.desk')
  deskFamily(
    @AskingViewer() viewer: Viewer,
    @Args('code', { type: () => String, nullable: true }) code: string | null,
    @Args('childId', { type: () => ID, nullable: true }) childId: string | null,
  ): Promise<typeof DeskFamilyResult> {
    return childId ? this.seeing.of(viewer, childId) : this.seeing.byCode(viewer, code ?? '');
  }
}
