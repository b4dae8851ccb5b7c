import { Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** On the page of a body: the years it has accounted for. */
export function BodyReviews({ slug, years }: { slug: string; years: readonly number[] }) {
  const { t } = useTranslation('reviews');
  if (years.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="reviews">
      <h2 id="reviews">{t('list')}</h2>
      <ul className="row plain">
        {years.map((year) => (
          <li key={year}>
            <Link href={paths.review(slug, year)}>{t('title', { year })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
