import type { TownLink } from '@parvis/eligibility';

const LINKS: readonly TownLink[] = ['live', 'study', 'work'];

/** The links with the town that an edition is open to, in the order in which they are asked and said. */
export const openLinks = (openTo: readonly string[]): TownLink[] =>
  LINKS.filter((link) => openTo.includes(link));
