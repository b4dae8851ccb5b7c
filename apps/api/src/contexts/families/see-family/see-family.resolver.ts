import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { FamilyType } from './family.type';
import { SeeFamily } from './see-family.service';

@Resolver()
export class SeeFamilyResolver {
  constructor(private readonly seeing: SeeFamily) {}

  @Query(() => FamilyType)
  @Access.member()
  family(@AskingViewer() viewer: Viewer): Promise<FamilyType> {
    return this.seeing.of(viewer);
  }
}
