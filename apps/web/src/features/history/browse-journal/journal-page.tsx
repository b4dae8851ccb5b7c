import {
  Breadcrumb,
  CodeBlock,
  DateField,
  EmptyState,
  FilterBar,
  PageHead,
  Select,
  TabLinks,
  Timeline,
} from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { HistoryList } from '../../../shared/history/history-list';
import { HistoryPages } from '../../../shared/history/history-pages';
import { useHistoryWords } from '../../../shared/history/use-history-words';
import type { BrowseJournalQuery, WhoSawQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { journalPath, type JournalSearch, whoSawPath } from './journal-search';

/** The key of all of them at once. */
const FAMILIES = 'family';

export type JournalProps = { page: number; mayReadNames: boolean } & (
  | { view: 'acts'; journal: BrowseJournalQuery['journal']; search: JournalSearch }
  | { view: 'seen'; accesses: WhoSawQuery['whoSaw'] }
);

/** Every act of the town; for the DPO, also who opened whose data. */
export function JournalPage(props: JournalProps) {
  const { t } = useTranslation('history');
  const { view, mayReadNames } = props;
  const tabs = [
    { href: paths.journal(), label: t('journal.acts'), current: view === 'acts' },
    { href: whoSawPath(), label: t('journal.whoSaw'), current: view === 'seen' },
  ];
  return (
    <>
      <PageMeta title={t('journal.title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('journal.back') }]} />
      <PageHead title={t('journal.title')} lead={t('journal.lead')} />
      {mayReadNames && <TabLinks label={t('journal.tabs')} links={tabs} />}
      <div className="stack gap-5 mt-4">
        {props.view === 'acts' ? <Acts {...props} /> : <Accesses {...props} />}
      </div>
      <section className="section stack gap-4" aria-labelledby="check">
        <h2 id="check">{t('journal.check')}</h2>
        <p>{t('journal.checkHow')}</p>
        <CodeBlock align="start" label={t('journal.check')} code={t('journal.command')} />
        <p>
          <a href="/audit/tete.json">{t('journal.head')}</a>
        </p>
      </section>
    </>
  );
}

function Acts({ journal, search, page }: Extract<JournalProps, { view: 'acts' }>) {
  const { t } = useTranslation('history');
  const { number } = useFormats();
  // Those that have a name: a family of verbs is added with its sentences.
  const named = t(FAMILIES, { returnObjects: true }) as Record<string, string>;
  const families = Object.entries(named).map(([value, label]) => ({ value, label }));
  const narrowed = search.family !== '' || search.day !== '';
  return (
    <>
      <FilterBar
        label={t('journal.filter')}
        action={paths.journal()}
        submitLabel={t('journal.go')}
        result={t('journal.found', { count: journal.totalItems, number: number(journal.totalItems) })}
        reset={narrowed ? { href: paths.journal(), label: t('journal.reset') } : undefined}
      >
        <Select
          key={`family-${search.family}`}
          label={t('journal.family')}
          name="sujet"
          defaultValue={search.family}
          options={[{ value: '', label: t('journal.all') }, ...families]}
        />
        <DateField
          key={`day-${search.day}`}
          label={t('journal.day')}
          hint={t('journal.dayHint')}
          name="jour"
          defaultValue={search.day}
        />
      </FilterBar>
      <HistoryList items={journal.items} empty={{ title: t('journal.empty'), why: t('journal.emptyWhy') }} />
      <HistoryPages page={page} totalItems={journal.totalItems} to={(to) => journalPath(search, to)} />
      <p className="muted">{t('journal.voters')}</p>
    </>
  );
}

function Accesses({ accesses, page }: Extract<JournalProps, { view: 'seen' }>) {
  const { t } = useTranslation('history');
  const { date } = useFormats();
  const words = useHistoryWords();
  if (accesses.items.length === 0)
    return (
      <EmptyState title={t('journal.whoSawEmpty')} level={2}>
        <p>{t('journal.whoSawEmptyWhy')}</p>
      </EmptyState>
    );
  return (
    <>
      <p>{t('journal.whoSawLead')}</p>
      <Timeline
        label={t('journal.whoSaw')}
        items={accesses.items.map(({ id, what, role, at, viewerName, personName }) => ({
          id,
          title: t('journal.whoSawLine', {
            viewer: viewerName ?? t('journal.gone'),
            role: words.roles([role]),
            what: words.seen(what),
          }),
          when: <time dateTime={at}>{date(at)}</time>,
          detail: (
            <p className="muted" dir="auto">
              {t('journal.whoSawWhose', { person: personName ?? t('journal.gone') })}
            </p>
          ),
        }))}
      />
      <HistoryPages page={page} totalItems={accesses.totalItems} to={whoSawPath} />
    </>
  );
}
