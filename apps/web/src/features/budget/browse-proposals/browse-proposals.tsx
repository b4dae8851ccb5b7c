import { Breadcrumb, ButtonLink, EmptyState, PageHead, Pagination } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BrowseProposalsQuery } from '../../../shared/graphql/generated/graphql';
import { TownMap } from '../../../shared/map/town-map';
import { PageMeta } from '../../../shared/site/page-meta';
import { isNarrowed, PAGE_SIZE, writeSearch, type ListSearch } from './list-search';
import { ProposalCard } from './proposal-card';
import { ProposalFilters } from './proposal-filters';

type Edition = NonNullable<BrowseProposalsQuery['edition']>;
type Page = NonNullable<BrowseProposalsQuery['proposals']>;

interface Props {
  edition: Edition;
  page: Page;
  neighbourhoods: BrowseProposalsQuery['town']['neighbourhoods'];
  search: ListSearch;
}

/** The projects of an edition: cards, and the same places on the plan. */
export function BrowseProposals({ edition, page, neighbourhoods, search }: Props) {
  const { t } = useTranslation('proposals');
  const address = paths.projects(edition.slug);
  const all = edition.proposalCount;
  return (
    <>
      <PageMeta
        title={t('browse.title', { edition: edition.name })}
        description={t('browse.description', { edition: edition.name })}
        unlisted={page.items.some(({ indexable }) => !indexable)}
      />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: paths.edition(edition.slug), label: edition.name }]} />
      <PageHead
        title={t('browse.heading')}
        lead={t('browse.description', { edition: edition.name })}
        act={nextActOf(edition) === undefined ? undefined : <NextAct edition={edition} />}
      />
      {all === 0 ? (
        <EmptyState title={t('browse.none.title')} level={2}>
          <p>{t(edition.phase === 'IDEAS' ? 'browse.none.ideas' : 'browse.none.later')}</p>
        </EmptyState>
      ) : (
        <div className="split split--wide">
          <div className="stack gap-5">
            <ProposalFilters address={address} search={search} neighbourhoods={neighbourhoods} />
            <p role="status">
              <strong>
                {isNarrowed(search)
                  ? t('browse.found', { count: page.totalItems, all })
                  : t('browse.count', { count: page.totalItems })}
              </strong>
            </p>
            <Results edition={edition} page={page} search={search} address={address} />
          </div>
          <Plan page={page} search={search} />
        </div>
      )}
    </>
  );
}

const nextActOf = ({ phase }: Edition): 'vote' | 'propose' | undefined =>
  phase === 'VOTE' ? 'vote' : phase === 'IDEAS' ? 'propose' : undefined;

/** The one main act of the page, when there is one. */
function NextAct({ edition }: { edition: Edition }) {
  const { t } = useTranslation('proposals');
  const { date } = useFormats();
  if (nextActOf(edition) === 'vote')
    return (
      <p>
        <ButtonLink kind="main" icon="urn" href={paths.vote(edition.slug)}>
          {t('browse.vote')}
        </ButtonLink>
      </p>
    );
  const end = edition.schedule.find(({ phase }) => phase === 'IDEAS')?.endsAt;
  return (
    <div className="stack gap-3">
      {end && <p>{t('browse.proposeUntil', { date: date(end, 'weekday') })}</p>}
      <ButtonLink kind="main" icon="plus" href={paths.propose(edition.slug)}>
        {t('browse.propose')}
      </ButtonLink>
    </div>
  );
}

function Results({ edition, page, search, address }: Omit<Props, 'neighbourhoods'> & { address: string }) {
  const { t } = useTranslation('proposals');
  if (page.items.length === 0)
    return (
      <EmptyState title={t('browse.noResult.title')} level={2}>
        <p>{t('browse.noResult.todo')}</p>
      </EmptyState>
    );
  const last = Math.max(1, Math.ceil(page.totalItems / PAGE_SIZE));
  const step = (to: number, label: string) => ({ href: address + writeSearch(search, { page: to }), label });
  return (
    <>
      <h2 className="vh">{t('browse.list')}</h2>
      <ul className="grid min-m plain">
        {page.items.map((proposal) => (
          <ProposalCard key={proposal.id} edition={edition.slug} proposal={proposal} />
        ))}
      </ul>
      {last > 1 && (
        <Pagination
          label={t('browse.pages')}
          position={t('browse.page', { page: search.page, last })}
          previous={search.page > 1 ? step(search.page - 1, t('browse.previous')) : undefined}
          next={search.page < last ? step(search.page + 1, t('browse.next')) : undefined}
        />
      )}
    </>
  );
}

/** Where the listed projects are; nothing when none is listed. */
function Plan({ page, search }: Pick<Props, 'page' | 'search'>) {
  const { t } = useTranslation('proposals');
  const pins = page.items.flatMap(({ id, number, mapX, mapY, state }) =>
    mapX === null || mapY === null
      ? []
      : [{ id, number, x: mapX, y: mapY, tone: state === 'ON_BALLOT' ? ('on' as const) : undefined }],
  );
  if (page.items.length === 0) return null;
  return (
    <aside className="stack sticky" aria-label={t('browse.map')}>
      <TownMap pins={pins} near={search.neighbourhood || null} />
    </aside>
  );
}
