import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { readFrozen } from '../annual-reviews/published-review';
import {
  type AnnualReviewLineType,
  type AnnualReviewType,
  type AnnualReviewVersionType,
  MOST_VERSIONS,
  MOST_YEARS,
} from './annual-review.type';

/** Versions of one review, the newest first. */
const VERSIONS = `
  SELECT shown.number, shown.correction, shown.digest, shown.published_at AS "publishedAt"
    FROM annual_review_version shown`;

export interface KeptReview {
  readonly id: string;
  readonly content: string;
  readonly digest: string;
  readonly publishedAt: Date;
}

/** Reviews as they were published: what everyone reads. */
@Injectable()
export class PublishedReviews {
  constructor(private readonly source: DataSource) {}

  /** The newest version of each year, the latest year first. */
  years(slug: string): Promise<AnnualReviewLineType[]> {
    const text = `
      SELECT shown.year, max(shown.number) AS version, max(shown.published_at) AS "publishedAt"
        FROM annual_review_version shown JOIN body ON body.id = shown.body_id
       WHERE body.slug = $1 GROUP BY shown.year ORDER BY shown.year DESC LIMIT ${MOST_YEARS}`;
    return readRows<AnnualReviewLineType>(this.source, text, [slug]);
  }

  /** @param version null: the newest */
  async one(slug: string, year: number, version: number | null): Promise<AnnualReviewType | null> {
    const kept = await this.kept(slug, year, version);
    if (!kept) return null;
    const { content, digest, publishedAt } = kept;
    const { version: number, ...review } = readFrozen(content);
    const versions = await readRows<AnnualReviewVersionType>(
      this.source,
      `${VERSIONS} JOIN body ON body.id = shown.body_id WHERE body.slug = $1 AND shown.year = $2
        ORDER BY shown.number DESC LIMIT ${MOST_VERSIONS}`,
      [slug, year],
    );
    return { ...review, version: number, digest, publishedAt, versions };
  }

  async kept(slug: string, year: number, version: number | null): Promise<KeptReview | null> {
    const text = `
      SELECT shown.id, shown.content, shown.digest, shown.published_at AS "publishedAt"
        FROM annual_review_version shown JOIN body ON body.id = shown.body_id
       WHERE body.slug = $1 AND shown.year = $2 AND ($3::int IS NULL OR shown.number = $3)
       ORDER BY shown.number DESC LIMIT 1`;
    const [kept] = await readRows<KeptReview>(this.source, text, [slug, year, version]);
    return kept ?? null;
  }

  versionsOf(bodyId: string, year: number): Promise<AnnualReviewVersionType[]> {
    const text = `${VERSIONS} WHERE shown.body_id = $1 AND shown.year = $2 ORDER BY shown.number DESC LIMIT ${MOST_VERSIONS}`;
    return readRows<AnnualReviewVersionType>(this.source, text, [bodyId, year]);
  }
}
