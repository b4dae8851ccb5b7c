import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { FamilyType } from './family.type';
import { SeeFamily } from './see-family.service';

@Resolver()
export class SeeFamilyResolver {
  constructor(private readonly seeing: SeeFamily) {}

  @Query(() => FamilyType)
  @Access.member()
  family(
    @AskingViewer() viewer: Viewer,
    @Args('language', { type: () => String }) language: string,
  ): Promise<FamilyType> {
    return this.seeing.of(viewer, mailLanguage(language));
  }
}
