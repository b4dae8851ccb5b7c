import { TabLinks } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** From one year to another. */
export function ReviewYears({
  slug,
  years,
  current,
  desk,
}: {
  slug: string;
  years: readonly number[];
  current: number;
  /** Links stay among the drafts. */
  desk?: boolean;
}) {
  const { t } = useTranslation('reviews');
  if (years.length < 2) return null;
  const href = desk ? paths.reviewDesk : paths.review;
  const links = years.map((year) => ({
    href: href(slug, year),
    label: String(year),
    current: year === current,
  }));
  return <TabLinks label={t('years')} links={links} />;
}
