import { Global, Module } from '@nestjs/common';
import { PhotoShelf } from './photo-shelf';
import { PhotosController } from './photos.controller';
import { Photos } from './photos.store';
import { RemoveForgottenPhotosJob } from './remove-forgotten-photos.job';

@Global()
@Module({
  controllers: [PhotosController],
  providers: [PhotoShelf, Photos, RemoveForgottenPhotosJob],
  exports: [Photos],
})
export class FilesModule {}
