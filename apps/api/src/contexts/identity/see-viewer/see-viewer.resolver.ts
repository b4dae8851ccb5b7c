import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { ViewerType, viewerType } from '../viewer.type';

@Resolver()
export class SeeViewerResolver {
  constructor(private readonly permissions: Permissions) {}

  @Query(() => ViewerType, { nullable: true })
  @Access.public()
  viewer(@AskingViewer() viewer: Viewer | null): ViewerType | null {
    return viewer && viewerType(viewer, this.permissions.of(viewer));
  }
}
