import { Breadcrumb, ButtonLink, EmptyState, PageHead, Pagination } from '@parvis/ui';
import { paths } from '../../../paths';
import type { ReadOpinionsQuery } from '../../../shared/graphql/generated/operations/read-opinions';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { AskedLists } from '../see-referrals/asked-lists';
import { OpinionCard } from './opinion-card';

export const OPINIONS_A_PAGE = 20;

export interface OpinionsPageProps {
  opinions: NonNullable<ReadOpinionsQuery['opinions']>;
  referrals: ReadOpinionsQuery['referrals'];
  page: number;
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

/** What a body says, what was answered, what it is asked. */
export function OpinionsPage({ opinions, referrals, page, onChanged }: OpinionsPageProps) {
  const { t } = useTranslation('opinions');
  const { bodySlug, bodyName, items, totalItems, mayWrite } = opinions;
  return (
    <>
      <PageMeta
        title={t('list.of', { name: bodyName })}
        description={t('list.description', { name: bodyName })}
      />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.body(bodySlug), label: bodyName }]} />
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        act={
          mayWrite && (
            <ButtonLink kind="main" icon="edit" href={paths.deskOpinions(bodySlug)}>
              {t('list.write')}
            </ButtonLink>
          )
        }
      />
      {totalItems === 0 && (
        <EmptyState title={t('list.empty')} level={2}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      )}
      {items.length > 0 && (
        <section className="stack gap-5" aria-labelledby="opinions">
          <h2 id="opinions">{t('list.count', { count: totalItems })}</h2>
          <ul className="stack gap-5 plain">
            {items.map((opinion) => (
              <OpinionCard key={opinion.id} body={bodySlug} opinion={opinion} />
            ))}
          </ul>
          <Pages body={bodySlug} page={page} pages={Math.ceil(totalItems / OPINIONS_A_PAGE)} />
        </section>
      )}
      {referrals && <AskedLists body={bodySlug} referrals={referrals} onChanged={onChanged} />}
    </>
  );
}

function Pages({ body, page, pages }: { body: string; page: number; pages: number }) {
  const { t } = useTranslation('opinions');
  if (pages <= 1) return null;
  const at = (number: number) => paths.opinions(body, number);
  return (
    <Pagination
      label={t('list.pages')}
      position={t('list.position', { page, pages })}
      previous={page > 1 ? { href: at(page - 1), label: t('list.previous') } : undefined}
      next={page < pages ? { href: at(page + 1), label: t('list.next') } : undefined}
    />
  );
}
