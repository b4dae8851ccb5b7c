import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../../platform/config/config';
import type { ResultsType } from '../see-results/results.type';
import { SeeResults } from '../see-results/see-results.service';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import { EditionEntity } from '../tables/edition.entity';
import { runInThread } from '../work-in-thread/run-in-thread';

/** All that a document tells of a counted edition. */
export interface EditionFacts {
  readonly edition: EditionEntity;
  readonly results: ResultsType;
  readonly rollSize: number;
  readonly signatures: number;
  /** Ballots that name no project. */
  readonly blank: number;
  readonly town: string;
  /** Scheme and host under which the public reaches the site; null on a laptop. */
  readonly siteUrl: string | null;
  readonly demo: boolean;
}

const READ_LIMITS = { seconds: 120, memoryMegabytes: 1024 };

@Injectable()
export class EditionFactsStore {
  constructor(
    private readonly source: DataSource,
    private readonly seeing: SeeResults,
    private readonly config: Config,
  ) {}

  /** Null until the edition is counted. */
  async of(editionId: string, signal: AbortSignal): Promise<EditionFacts | null> {
    const edition = await this.source.manager.findOneBy(EditionEntity, { id: editionId });
    const results = edition && (await this.seeing.of(edition.slug));
    if (!edition || !results) return null;
    const { pabulib } = await this.source.manager.findOneByOrFail(EditionRecordEntity, { editionId });
    const [numbers] = (await this.source.query(
      `SELECT (SELECT count(*) FROM roll_entry WHERE edition_id = $1 AND struck_at IS NULL)::int AS "rollSize",
              (SELECT count(*) FROM roll_signature WHERE edition_id = $1)::int AS signatures`,
      [editionId],
    )) as { rollSize: number; signatures: number }[];
    const { blank } = await runInThread({ kind: 'blank', record: pabulib }, { ...READ_LIMITS, signal });
    return {
      edition,
      results,
      rollSize: numbers?.rollSize ?? 0,
      signatures: numbers?.signatures ?? 0,
      blank,
      town: this.config.town.name,
      siteUrl: this.config.env.PARVIS_PUBLIC_URL ? this.config.siteUrl : null,
      demo: this.config.demo,
    };
  }
}
