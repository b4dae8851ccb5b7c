import { paths } from '../../paths';
import type { ShellData } from '../routes/root-loader';

export type MenuKey = 'home' | 'budgets' | 'bodies' | 'vote' | 'propose' | 'desk' | 'me' | 'signIn';

export interface MenuItem {
  key: MenuKey;
  to: string;
  end: boolean;
}

/** What is asked of residents now: an open vote first, else ideas. */
function openNow(shell: ShellData): MenuItem[] {
  const editions = shell?.editions.items ?? [];
  const vote = editions.find(({ phase }) => phase === 'VOTE');
  if (vote) return [{ key: 'vote', to: paths.vote(vote.slug), end: false }];
  const ideas = editions.find(({ phase }) => phase === 'IDEAS');
  return ideas ? [{ key: 'propose', to: paths.propose(ideas.slug), end: false }] : [];
}

/** The menu of a person. Unknown (the server could not say) shows neither signing in nor an account. */
export function menuFor(shell: ShellData): MenuItem[] {
  const viewer = shell?.viewer;
  const official = viewer && viewer.permissions.length > 0;
  return [
    { key: 'home', to: paths.home(), end: true },
    ...openNow(shell),
    { key: 'budgets', to: paths.editions(), end: false },
    { key: 'bodies', to: paths.bodies(), end: false },
    ...(official ? [{ key: 'desk', to: paths.desk(), end: false } as const] : []),
    ...(viewer ? [{ key: 'me', to: paths.me(), end: false } as const] : []),
    ...(shell && !viewer ? [{ key: 'signIn', to: paths.signIn(), end: false } as const] : []),
  ];
}

const isInside = ({ to, end }: MenuItem, pathname: string): boolean =>
  pathname === to || (!end && pathname.startsWith(`${to}/`));

/** The entry an address is inside of: the nearest, so that only one is marked. */
export const currentOf = (items: readonly MenuItem[], pathname: string): MenuItem | undefined =>
  items.filter((item) => isInside(item, pathname)).sort((a, b) => b.to.length - a.to.length)[0];
