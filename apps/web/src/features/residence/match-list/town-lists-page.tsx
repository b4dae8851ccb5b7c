import { Breadcrumb, Note, PageHead, Table } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeTownListsQuery } from '../../../shared/graphql/generated/operations/see-town-lists';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ListForm } from './list-form';
import { ListReport } from './list-report';
import type { ListReport as Report } from './send-list';

interface TownListsPageProps {
  lists: SeeTownListsQuery['townLists'];
  onChanged: () => Promise<void>;
  /** The ground for the electoral roll. */
  children: ReactNode;
}

/** An administrator compares a list with those who wait, and reads numbers. */
export function TownListsPage({ lists, onChanged, children }: TownListsPageProps) {
  const { t } = useTranslation('lists');
  const [report, setReport] = useState<Report>();
  const { waiting } = lists;
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.desk(), label: t('management') },
          { href: paths.letters(), label: t('back') },
        ]}
      />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="stack gap-5">
        <p>
          <strong>{waiting === 0 ? t('nobody') : t('waiting', { count: waiting })}</strong>
        </p>
        <Note>
          <p>{t('promise')}</p>
        </Note>
        <p className="no-js">{t('noScript')}</p>
        {report && <ListReport report={report} />}
        <ListForm
          onCompared={async (compared) => {
            setReport(compared);
            await onChanged();
          }}
        />
      </div>
      <section className="section stack gap-4">
        <h2>{t('past')}</h2>
        <Past comparisons={lists.comparisons} />
      </section>
      {children}
    </>
  );
}

function Past({ comparisons }: { comparisons: SeeTownListsQuery['townLists']['comparisons'] }) {
  const { t } = useTranslation('lists');
  const { date, number } = useFormats();
  if (comparisons.length === 0) return <p>{t('pastNone')}</p>;
  return (
    <Table
      cards
      caption={t('past')}
      captionHidden
      label={t('pastList')}
      rows={comparisons}
      rowKey={({ id }) => id}
      columns={[
        { id: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { id: 'when', title: t('when'), label: t('when'), cell: ({ at }) => date(at) },
        {
          id: 'by',
          title: t('by'),
          label: t('by'),
          cell: ({ agentName }) => <bdi>{agentName ?? t('noName')}</bdi>,
        },
        { id: 'why', title: t('why'), label: t('why'), cell: ({ reason }) => <bdi>{reason}</bdi> },
        ...(['lines', 'asked', 'matched', 'ambiguous'] as const).map((count) => ({
          id: count,
          title: t(count),
          label: t(count),
          numeric: true,
          cell: (row: (typeof comparisons)[number]) => number(row[count]),
        })),
      ]}
    />
  );
}
