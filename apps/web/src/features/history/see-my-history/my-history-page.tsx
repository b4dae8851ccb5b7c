import { Breadcrumb, EmptyState, PageHead, TabLinks, Timeline } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { HistoryList } from '../../../shared/history/history-list';
import { HistoryPages } from '../../../shared/history/history-pages';
import { useHistoryWords } from '../../../shared/history/use-history-words';
import type { SeeMyHistoryQuery, WhoSawMeQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

export type MyHistoryProps = { page: number } & (
  | { view: 'acts'; history: SeeMyHistoryQuery['myHistory'] }
  | { view: 'seen'; accesses: WhoSawMeQuery['whoSawMe'] }
);

/** What I did and what was done to my account; beside it, who opened my data. */
export function MyHistoryPage(props: MyHistoryProps) {
  const { t } = useTranslation('history');
  const { view, page } = props;
  const tabs = (['acts', 'seen'] as const).map((one) => ({
    href: paths.myHistory(one),
    label: t(`mine.${one}`),
    current: one === view,
  }));
  const { totalItems } = props.view === 'acts' ? props.history : props.accesses;
  return (
    <>
      <PageMeta title={t('mine.title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('mine.back') }]} />
      <PageHead title={t('mine.title')} lead={t('mine.lead')} />
      <TabLinks label={t('mine.tabs')} links={tabs} />
      <div className="stack gap-5 mt-4">
        {props.view === 'acts' ? <Acts history={props.history} /> : <Accesses accesses={props.accesses} />}
        <HistoryPages page={page} totalItems={totalItems} to={(to) => paths.myHistory(view, to)} />
      </div>
    </>
  );
}

function Acts({ history }: { history: SeeMyHistoryQuery['myHistory'] }) {
  const { t } = useTranslation('history');
  return (
    <>
      <HistoryList
        items={history.items}
        empty={{ title: t('mine.actsEmpty'), why: t('mine.actsEmptyWhy') }}
      />
      <p className="muted">{t('mine.secret')}</p>
    </>
  );
}

function Accesses({ accesses }: { accesses: WhoSawMeQuery['whoSawMe'] }) {
  const { t } = useTranslation('history');
  const { date } = useFormats();
  const words = useHistoryWords();
  return (
    <>
      <p>{t('mine.seenLead')}</p>
      {accesses.items.length === 0 ? (
        <EmptyState title={t('mine.seenEmpty')} level={2}>
          <p>{t('mine.seenEmptyWhy')}</p>
        </EmptyState>
      ) : (
        <Timeline
          label={t('mine.seen')}
          items={accesses.items.map(({ id, what, role, at }) => ({
            id,
            title: words.seen(what),
            when: <time dateTime={at}>{date(at)}</time>,
            detail: <p className="muted">{t('mine.seenBy', { role: words.roles([role]) })}</p>,
          }))}
        />
      )}
      <p className="muted">{t('mine.why')}</p>
    </>
  );
}
