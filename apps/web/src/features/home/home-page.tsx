import { ButtonLink, EmptyState, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { paths } from '../../paths';
import type { HomeQuery } from '../../shared/graphql/generated/operations/home';
import { PageMeta } from '../../shared/site/page-meta';
import { useSite } from '../../shared/site/site-context';
import { IdeasCard, ResultsCard, UnderWayCard, type LastResults } from './also-cards';
import { Changes } from './changes';
import { NearMap } from './near-map';
import { OpenPanel } from './open-panel';
import { whatIsOpen, type Edition, type Project } from './what-is-open';

export interface HomePageProps {
  home: HomeQuery;
  /** The edition whose projects are shown on the map, and those projects. */
  shown: Edition | null;
  projects: readonly Project[];
  results: LastResults | null;
  near: string | null;
  /** How to follow the neighbourhood that was chosen. */
  follow?: ReactNode;
  now: number;
}

/** The square in front of the town hall: what is open now comes first, everything else can wait. */
export function HomePage({ home, shown, projects, results, near, follow, now }: HomePageProps) {
  const { t } = useTranslation('home');
  const { town } = useSite();
  const open = whatIsOpen(home.editions.items);
  const first = open.vote ?? open.ideas;
  return (
    <>
      <PageMeta title={t('title')} description={t('description', { town: town.name })} />
      <PageHead
        title={first ? t('heading', { town: town.name }) : t('quiet', { town: town.name })}
        lead={home.editions.items.length > 0 ? undefined : t('description', { town: town.name })}
      />
      {home.editions.items.length === 0 ? (
        <EmptyState title={t('empty.title')} level={2}>
          <p>{t('empty.why')}</p>
        </EmptyState>
      ) : (
        <div className={first ? 'split split--wide' : undefined}>
          {first && <OpenPanel edition={first} now={now} />}
          <section className="stack" aria-labelledby="also">
            <h2 id="also" className="fs-2">
              {t('also')}
            </h2>
            {open.vote && open.ideas && <IdeasCard edition={open.ideas} />}
            {open.underWay.map((edition) => (
              <UnderWayCard key={edition.id} edition={edition} />
            ))}
            {open.results && <ResultsCard edition={open.results} results={results} />}
            <p>
              <ButtonLink kind="quiet" href={paths.editions()} iconEnd="right">
                {t('allEditions')}
              </ButtonLink>
            </p>
          </section>
        </div>
      )}
      {shown && projects.length > 0 && (
        <>
          <NearMap
            edition={shown}
            projects={projects}
            regions={home.town.neighbourhoods}
            near={near}
            follow={follow}
          />
          <Changes edition={shown} projects={projects} />
        </>
      )}
    </>
  );
}
