import { Breadcrumb, EmptyState, PageHead, Pagination } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { type FollowUpBoard, type FollowUpItem, FollowUpLines } from './follow-up-lines';

export const FOLLOW_UPS_A_PAGE = 50;

interface FollowUpsPageProps {
  board: FollowUpBoard;
  page: number;
  act?: (item: FollowUpItem) => ReactNode;
}

/** The public board of what follows the decisions of one assembly: what is open first. */
export function FollowUpsPage({ board, page, act }: FollowUpsPageProps) {
  const { t } = useTranslation('minutes');
  const { assembly, items, totalItems, openItems, mayKeep } = board;
  const { name, slug, path } = assembly;
  const pages = Math.ceil(totalItems / FOLLOW_UPS_A_PAGE);
  const at = (number: number) => paths.followUps(slug, number);
  return (
    <>
      <PageMeta title={t('suites.of', { name })} description={t('suites.description', { name })} />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: path, label: name }]} />
      <PageHead
        title={t('suites.title')}
        lead={name}
        above={<span className="muted">{t('suites.open', { count: openItems })}</span>}
      />
      {items.length === 0 ? (
        <EmptyState title={t('suites.empty')} level={2}>
          <p>{t('suites.emptyText')}</p>
        </EmptyState>
      ) : (
        <FollowUpLines items={items} act={mayKeep ? act : undefined} />
      )}
      {pages > 1 && (
        <Pagination
          label={t('suites.pages')}
          position={t('suites.position', { page, pages })}
          previous={page > 1 ? { href: at(page - 1), label: t('suites.previous') } : undefined}
          next={page < pages ? { href: at(page + 1), label: t('suites.next') } : undefined}
        />
      )}
    </>
  );
}
