import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { FileShelf } from '../../../platform/files/file-shelf';
import { JobFailed, type RunningJob } from '../../../platform/long-jobs/job-kind';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { readPersonalRows } from '../../../platform/privacy/read-personal-rows';
import { Subjects } from '../subjects.store';
import { exportPage } from './export-page';
import { Exports } from './exports.store';
import { type ZipEntry, writeZip } from './zip-file';

/** What heads an export, beside the person. */
@Injectable()
export class ExportSetting {
  readonly town: string;

  constructor(
    readonly clock: Clock,
    config: Config,
  ) {
    this.town = config.town.name;
  }
}

/** The page from which an export is asked for and downloaded. */
export const MY_DATA_PAGE = '/moi/donnees';

/** Makes the archive of all that is a person's: the same in JSON and as a page to read, and the files that she sent. */
@Injectable()
export class MakeExport implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly longJobs: LongJobs,
    private readonly subjects: Subjects,
    private readonly exports: Exports,
    private readonly shelf: FileShelf,
    private readonly setting: ExportSetting,
  ) {}

  onModuleInit(): void {
    this.longJobs.register({
      name: 'export_my_data',
      permission: 'privacy.exports',
      run: (job) => this.make(job),
    });
  }

  private async make(job: RunningJob): Promise<string> {
    job.progress(0, 3, 'reading');
    const subject = await this.subjects.find(this.source.manager, job.subject);
    if (!subject) throw new JobFailed('nothing_to_do');
    const read = await readPersonalRows(this.source, subject);
    job.signal.throwIfAborted();
    job.progress(1, 3, 'drawing');
    const madeAt = this.setting.clock.now();
    const language = mailLanguage(subject.language);
    const head = { name: subject.displayName, town: this.setting.town, madeAt, language };
    const texts: ZipEntry[] = [
      { name: 'mes-donnees.html', text: exportPage(head, read) },
      { name: 'mes-donnees.json', text: `${JSON.stringify({ ...head, tables: read }, null, 2)}\n` },
    ];
    const files = await this.exports.filesOf(subject.personId);
    job.progress(2, 3, 'saving');
    await this.shelf.aside(async (folder) => {
      const bytes = await writeZip(join(folder, 'document'), [...texts, ...files]);
      await this.exports.replace(subject, { folder, bytes });
    });
    return MY_DATA_PAGE;
  }
}
