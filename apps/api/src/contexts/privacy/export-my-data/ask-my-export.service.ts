import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { MY_DATA_PAGE } from './make-export.job';

/** Asks for one's own export: a long job; asked twice while one is under way, it is one. */
@Injectable()
export class AskMyExport {
  constructor(
    private readonly source: DataSource,
    private readonly longJobs: LongJobs,
    private readonly audit: AuditTrail,
  ) {}

  ask({ personId }: Viewer): Promise<string> {
    return this.source.transaction(async (manager) => {
      const id = await this.longJobs.start(manager, {
        kind: 'export_my_data',
        subject: personId,
        label: '',
        place: MY_DATA_PAGE,
        askedBy: personId,
      });
      await this.audit.record(manager, {
        verb: 'privacy.export_asked',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return id;
    });
  }
}
