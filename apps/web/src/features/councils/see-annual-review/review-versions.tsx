import { Link, Table } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReviewVersionLineFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface ReviewVersionsProps {
  slug: string;
  year: number;
  versions: readonly ReviewVersionLineFragment[];
  /** The one on this page. */
  shown?: number;
}

/** Every version stays readable, with the reason of each correction. */
export function ReviewVersions({ slug, year, versions, shown }: ReviewVersionsProps) {
  const { t } = useTranslation('reviews');
  const { date } = useFormats();
  return (
    <Table
      caption={t('versions.title')}
      label={t('versions.title')}
      rows={versions}
      rowKey={({ number }) => String(number)}
      isOn={({ number }) => number === shown}
      columns={[
        {
          id: 'number',
          title: t('versions.version'),
          cell: ({ number }) => (
            <Link
              href={paths.review(slug, year, number)}
              aria-current={number === shown ? 'page' : undefined}
            >
              {t('versions.number', { number })}
            </Link>
          ),
        },
        { id: 'day', title: t('versions.day'), cell: ({ publishedAt }) => date(publishedAt, 'day') },
        {
          id: 'why',
          title: t('versions.why'),
          cell: ({ correction }) => (correction ? <span dir="auto">{correction}</span> : t('versions.first')),
        },
      ]}
    />
  );
}
