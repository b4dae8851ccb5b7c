import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '../../platform/access/viewer';
import { Sessions } from './keep-session/sessions.service';
import { SeeViewerResolver } from './see-viewer/see-viewer.resolver';

@Global()
@Module({
  providers: [Sessions, { provide: ViewerSource, useExisting: Sessions }, SeeViewerResolver],
  exports: [Sessions, ViewerSource],
})
export class IdentityModule {}
