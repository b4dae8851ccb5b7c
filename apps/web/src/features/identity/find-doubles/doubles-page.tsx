import { Breadcrumb, EmptyState, PageHead, Pagination } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { FindDoublesQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { DoubleCard } from './double-card';

export const DOUBLES_A_PAGE = 20;

export interface DoublesPageProps {
  found: FindDoublesQuery['possibleDoubles'];
  page: number;
  onAnswered: () => Promise<void>;
}

/** One person is one voter: accounts that may be one person's, for a human to look at. */
export function DoublesPage({ found, page, onAnswered }: DoublesPageProps) {
  const { t } = useTranslation('doubles');
  const { number } = useFormats();
  const pages = Math.max(1, Math.ceil(found.totalItems / DOUBLES_A_PAGE));
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.desk(), label: t('desk') },
          { href: paths.accounts(), label: t('accounts') },
        ]}
      />
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="muted measure">{t('limits')}</p>
      <section className="section stack gap-5" aria-labelledby="pairs">
        <h2 id="pairs">{t('list')}</h2>
        <p aria-live="polite">{t('count', { count: found.totalItems, number: number(found.totalItems) })}</p>
        {found.items.length === 0 && (
          <EmptyState title={t('none')} level={3}>
            <p>{t('noneWhy')}</p>
          </EmptyState>
        )}
        {found.items.map((pair) => (
          <DoubleCard key={pair.id} pair={pair} onAnswered={onAnswered} />
        ))}
        {(pages > 1 || page > 1) && (
          <Pagination
            label={t('pages')}
            position={t('position', { page: number(page), pages: number(pages) })}
            previous={page > 1 ? { href: paths.doubles(page - 1), label: t('previous') } : undefined}
            next={page < pages ? { href: paths.doubles(page + 1), label: t('next') } : undefined}
          />
        )}
      </section>
    </>
  );
}
