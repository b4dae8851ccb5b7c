import { reviewOf } from '@parvis/annual-review';
import type { EntityManager } from 'typeorm';
import { frozen } from '../annual-reviews/published-review';
import { AnnualReviewVersionEntity } from '../annual-reviews/tables/annual-review-version.entity';

/** A review of a year in which nothing happened, as if it had been published; the one that is there already, else. */
export async function aPublishedReview(
  manager: EntityManager,
  { id: bodyId, slug }: { id: string; slug: string },
  { year, version = 1 }: { year: number; version?: number },
): Promise<void> {
  const happened = { meetings: [], followUps: [], opinions: [], colleges: [], mandates: [] };
  const figures = reviewOf(year, `${year + 1}-01-10`, happened);
  const correction = version > 1 ? 'Une séance manquait.' : '';
  const body = { slug, name: 'Conseil' };
  const { content, digest } = frozen({ body, year, version, correction, introduction: '', figures });
  const publishedAt = new Date(`${year + 1}-01-10T10:00:00Z`);
  await manager
    .createQueryBuilder()
    .insert()
    .into(AnnualReviewVersionEntity)
    .values({ bodyId, year, number: version, correction, content, digest, publishedAt })
    .orIgnore()
    .execute();
}
