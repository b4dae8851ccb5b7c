import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/jobs';
import { Photos } from './photos.store';

/** Every hour: photos of drafts that were never sent do not stay on our disk. */
@Injectable()
export class RemoveForgottenPhotosJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly photos: Photos,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated('17 * * * *', 'remove_forgotten_photos', async () => {
      await this.photos.removeForgotten();
    });
  }
}
