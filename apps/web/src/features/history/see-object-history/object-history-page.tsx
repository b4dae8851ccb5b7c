import { Breadcrumb, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { HistoryList } from '../../../shared/history/history-list';
import { HistoryPages } from '../../../shared/history/history-pages';
import type { SeeEditionHistoryQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

export interface ObjectHistoryProps {
  edition: NonNullable<SeeEditionHistoryQuery['edition']>;
  /** Of the proposal with this number; of the edition when absent. */
  number: number | undefined;
  history: SeeEditionHistoryQuery['editionHistory'];
  page: number;
}

/** Who did what on an edition, or on one of its proposals. */
export function ObjectHistoryPage({ edition, number, history, page }: ObjectHistoryProps) {
  const { t } = useTranslation('history');
  const desk = { href: paths.deskEdition(edition.slug), label: t('object.toEdition') };
  const crumbs =
    number === undefined
      ? [desk]
      : [desk, { href: paths.deskProject(edition.slug, number), label: t('object.toProposal') }];
  return (
    <>
      <PageMeta title={t('object.title')} />
      <Breadcrumb label={t('crumb')} crumbs={crumbs} />
      <PageHead
        above={<span className="muted">{edition.name}</span>}
        title={t('object.title')}
        lead={number === undefined ? t('object.edition') : t('object.proposal', { number: String(number) })}
      />
      <div className="stack gap-5">
        <HistoryList
          ofOneThing
          items={history.items}
          empty={{ title: t('object.empty'), why: t('object.emptyWhy') }}
        />
        <HistoryPages
          page={page}
          totalItems={history.totalItems}
          to={(to) => paths.deskHistory(edition.slug, number, to)}
        />
      </div>
    </>
  );
}
