import { Injectable } from '@nestjs/common';
import type { CountOutcome } from '@parvis/tally';
import { DataSource } from 'typeorm';
import { ResultsStore } from '../see-results/results.store';
import { EditionRecordEntity } from '../tables/edition-record.entity';

export interface RecordDigest {
  readonly editionId: string;
  readonly slug: string;
  readonly sha256: string;
}

/** Records of closed editions, as published. */
@Injectable()
export class PublishedRecords {
  constructor(
    private readonly source: DataSource,
    private readonly results: ResultsStore,
  ) {}

  /** Null before closing: until then there is no record. */
  async digestOf(slug: string): Promise<RecordDigest | null> {
    const rows = (await this.source.query(
      `SELECT edition.id AS "editionId", edition.slug, record.sha256
         FROM edition JOIN edition_record record ON record.edition_id = edition.id
        WHERE edition.slug = $1 AND edition.closed_at IS NOT NULL`,
      [slug],
    )) as RecordDigest[];
    return rows[0] ?? null;
  }

  /** The `.pb` text, gzip. */
  async pabulibOf(editionId: string): Promise<Buffer> {
    const { pabulib } = await this.source.manager.findOneByOrFail(EditionRecordEntity, { editionId });
    return pabulib;
  }

  async outcomeOf(slug: string): Promise<{ outcome: CountOutcome; sha256: string } | null> {
    return this.results.counted(slug);
  }
}
