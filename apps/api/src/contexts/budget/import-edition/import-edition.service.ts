import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Like } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { cleanLine } from '../../../platform/text/clean-text';
import { countJob } from '../count-edition/count-job';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionEntity } from '../tables/edition.entity';
import { checkedRule, faultsOf } from './check-import';
import type { ImportEditionInput } from './import-edition.input';
import { EditionImported, uploadGone, type UploadGone } from './import-edition.result';
import { slugOf, freeSlug } from './slug';
import { type KeptUpload, Uploads } from './uploads.store';
import { editionRow, writePaper, writeRecord } from './imported-rows';

/** Two imports of one name at the same moment want the same address: the later one looks again. */
const TRIES = 5;

/** Makes a past edition of a file that was read before, and asks for its count. */
@Injectable()
export class ImportEdition {
  constructor(
    private readonly source: DataSource,
    private readonly uploads: Uploads,
    private readonly audit: AuditTrail,
    private readonly longJobs: LongJobs,
    private readonly clock: Clock,
  ) {}

  async import(
    typed: ImportEditionInput,
    viewer: Viewer,
  ): Promise<EditionImported | UploadGone | InvalidInput> {
    const input = { ...typed, name: cleanLine(typed.name) };
    const upload = await this.uploads.find(input.uploadId);
    if (!upload) return uploadGone();
    const faults = faultsOf(input, upload.election);
    if (faults.length > 0) return invalidInput(faults);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.write(input, upload, viewer);
      } catch (error) {
        if (isUniqueViolation(error, 'edition_import_key')) return this.alreadyMade(input.uploadId);
        if (!isUniqueViolation(error, 'edition_slug') || attempt === TRIES) throw error;
      }
    }
  }

  private write(input: ImportEditionInput, upload: KeptUpload, viewer: Viewer): Promise<EditionImported> {
    const now = this.clock.now();
    const { name } = input;
    return this.source.transaction(async (manager) => {
      const edition = await manager.save(
        manager.create(EditionEntity, {
          ...editionRow(upload.election, now),
          name,
          slug: await this.slugFor(manager, name),
          countingRule: checkedRule(input.countingRule),
          importKey: input.uploadId.toLowerCase(),
        }),
      );
      await writePaper(manager, edition, upload.election);
      await writeRecord(manager, edition.id, upload, now);
      await manager.insert(CountRunEntity, { editionId: edition.id, state: 'waiting' });
      await this.longJobs.start(manager, countJob(edition, viewer.personId, upload.election.ballots));
      await this.audit.record(manager, {
        verb: 'budget.imported',
        actorId: viewer.personId,
        subject: { type: 'edition', id: edition.id },
        after: { slug: edition.slug, sha256: upload.election.sha256, ballots: upload.election.ballots },
      });
      return Object.assign(new EditionImported(), { slug: edition.slug, name });
    });
  }

  private async slugFor(manager: EntityManager, name: string): Promise<string> {
    const wanted = slugOf(name);
    const near = await manager.find(EditionEntity, {
      select: { slug: true },
      where: { slug: Like(`${wanted}%`) },
    });
    return freeSlug(wanted, new Set(near.map(({ slug }) => slug)));
  }

  /** A double click: the answer is the edition of the first. */
  private async alreadyMade(uploadId: string): Promise<EditionImported> {
    const { slug, name } = await this.source.manager.findOneByOrFail(EditionEntity, {
      importKey: uploadId.toLowerCase(),
    });
    return Object.assign(new EditionImported(), { slug, name });
  }
}
