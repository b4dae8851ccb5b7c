import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../jobs/jobs';
import { Logger } from '../../logging/logger';
import { KeptFiles } from '../kept-files.store';
import { CheckFiles } from './check-files.service';

/** Every hour: files of drafts that were never sent do not stay. Every night: rows and bytes are compared. */
@Injectable()
export class CleanFilesJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: KeptFiles,
    private readonly check: CheckFiles,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated('17 * * * *', 'remove_forgotten_files', async () => {
      await this.files.removeForgotten();
    });
    this.jobs.registerRepeated('41 3 * * *', 'check_files', () => this.compare());
  }

  private async compare(): Promise<void> {
    const { lost, strange, orphans, leftovers } = await this.check.run({ remove: true });
    const found = { lost, orphans: orphans.length, leftovers: leftovers.length, strange: strange.length };
    if (lost.length > 0) this.logger.error('files whose bytes are gone', found);
    else this.logger.info('files checked', found);
  }
}
