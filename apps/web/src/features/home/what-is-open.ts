import type { HomeEditionFragment, HomeProjectFragment } from '../../shared/graphql/generated/graphql';

export type Edition = HomeEditionFragment;
export type Project = HomeProjectFragment;

export interface OpenNow {
  vote?: Edition;
  ideas?: Edition;
  /** Being reviewed or counted: nothing to do, something to follow. */
  underWay: readonly Edition[];
  /** The last one counted here; an imported past edition only when there is no other. */
  results?: Edition;
}

/** What the home shows, from the editions newest first. */
export function whatIsOpen(editions: readonly Edition[]): OpenNow {
  const held = editions.filter(({ origin }) => origin === 'HELD');
  const counted = (edition: Edition) => edition.phase === 'RESULTS';
  return {
    vote: held.find(({ phase }) => phase === 'VOTE'),
    ideas: held.find(({ phase }) => phase === 'IDEAS'),
    underWay: held.filter(({ phase }) => phase === 'REVIEW' || phase === 'COUNT' || phase === 'UPCOMING'),
    results: held.find(counted) ?? editions.find(counted),
  };
}

/** When the phase in which an edition is ends; null when it has no end. */
export const endOfPhase = ({ phase, schedule }: Edition): string | null =>
  schedule.find((span) => span.phase === phase)?.endsAt ?? null;

const DAY_MS = 86_400_000;

/** Whole days left, the last one counted: 1 on the last day, 0 once it is over. */
export const daysLeft = (endsAt: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(endsAt) - now) / DAY_MS));

/** Projects from the nearest to a place to the farthest; those without a place last, each in its own order. */
export function nearestFirst(
  projects: readonly Project[],
  place: { slug: string; mapX: number; mapY: number } | undefined,
): Project[] {
  if (!place) return [...projects];
  const distance = ({ mapX, mapY, neighbourhood }: Project): number => {
    if (neighbourhood?.slug === place.slug) return -1;
    return mapX === null || mapY === null ? Infinity : Math.hypot(mapX - place.mapX, mapY - place.mapY);
  };
  const measured = projects.map((project, index) => ({ project, index, far: distance(project) }));
  return measured
    .sort((a, b) => (a.far === b.far ? a.index - b.index : a.far - b.far))
    .map(({ project }) => project);
}

export interface Change {
  project: Project;
  at: string;
}

/** The projects to which something happened last, newest first. */
export function latestChanges(projects: readonly Project[], most: number): Change[] {
  return projects
    .map((project) => ({
      project,
      at: [project.submittedAt, project.decidedAt, project.costedAt].reduce<string>(
        (last, at) => (at !== null && at > last ? at : last),
        '',
      ),
    }))
    .sort((a, b) => (a.at === b.at ? a.project.number - b.project.number : a.at < b.at ? 1 : -1))
    .slice(0, most);
}
