import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { HomePage } from '../../../features/home/home-page';
import { whatIsOpen } from '../../../features/home/what-is-open';
import { FollowButton } from '../../../features/notifications/follow/follow-button';
import { readMyFollow } from '../notifications/read-my-follow';
import { graph } from '../../../shared/graph/graph';
import { HomeDocument } from '../../../shared/graphql/generated/operations/home';
import { HomeProjectsDocument } from '../../../shared/graphql/generated/operations/home-projects';
import { HomeResultsDocument } from '../../../shared/graphql/generated/operations/home-results';

/** Projects and last results are parts that the page can live without. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { ask, query } = graph(context);
  const home = await query(HomeDocument);
  const open = whatIsOpen(home.editions.items);
  const shown = open.vote ?? open.ideas ?? open.underWay[0] ?? null;
  const [projects, results] = await Promise.all([
    shown && ask(HomeProjectsDocument, { edition: shown.slug }),
    open.results && ask(HomeResultsDocument, { edition: open.results.slug }),
  ]);
  const all = projects?.ok ? (projects.data.proposals?.items ?? []) : [];
  const near = new URL(request.url).searchParams.get('quartier');
  const place = near ? home.town.neighbourhoods.find(({ slug }) => slug === near) : undefined;
  return {
    home,
    shown,
    projects: shown?.phase === 'VOTE' ? all.filter(({ state }) => state === 'ON_BALLOT') : all,
    results: results?.ok ? (results.data.results ?? null) : null,
    near,
    follow: place && (await readMyFollow(context, 'NEIGHBOURHOOD', place.slug)),
    // By the minute: days are counted from it, and the same page twice is then the same bytes.
    now: Math.floor(Date.now() / 60_000) * 60_000,
  };
}

export function Component() {
  const { follow, ...home } = useLoaderData<typeof loader>();
  return (
    <HomePage
      {...home}
      follow={<FollowButton kind="NEIGHBOURHOOD" thing={home.near ?? ''} follow={follow} />}
    />
  );
}
