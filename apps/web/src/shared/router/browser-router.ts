import { load, type Visit } from './load';
import type { Ground } from './ground';
import type { Location, RouteTable } from './types';

export interface NavigateOptions {
  /** In place of the present entry of the history. */
  replace?: boolean;
  /** Stays where the person is reading. */
  preventScrollReset?: boolean;
}

/** Where the window goes once the page is drawn: the top or the anchor of the address, a height, or nowhere. */
export type Scroll = 'address' | 'keep' | number;

export interface RouterState {
  visit: Visit;
  scroll: Scroll;
  busy: 'no' | 'navigation' | 'revalidation';
}

export interface Router {
  state(): RouterState;
  listen(heard: (state: RouterState) => void): () => void;
  /** Resolves when the page is there, or when another navigation took its place. */
  navigate(to: string, options?: NavigateOptions): Promise<void>;
  /** Reads the data of the page and of the shell again. */
  revalidate(): Promise<void>;
}

interface Course {
  location: Location;
  scroll: Scroll;
  /** Writes the history, once the page is there. */
  arrive: () => void;
}

const addressOf = ({ pathname, search }: Location): string => pathname + search;

/** One page at a time: the last address asked for wins, whatever the order in which the answers come. */
export function createRouter(table: RouteTable, first: Visit, ground: Ground): Router {
  let state: RouterState = { visit: first, scroll: 'keep', busy: 'no' };
  let running: { stop: AbortController; course: Course } | undefined;
  const listeners = new Set<(state: RouterState) => void>();

  const change = (next: Partial<RouterState>): void => {
    state = { ...state, ...next };
    listeners.forEach((heard) => heard(state));
  };

  async function follow(course: Course, again: boolean, busy: 'navigation' | 'revalidation'): Promise<void> {
    running?.stop.abort();
    const mine = { stop: new AbortController(), course };
    running = mine;
    change({ busy });
    const visit = await load(table, {
      location: course.location,
      origin: ground.origin,
      signal: mine.stop.signal,
      known: again ? undefined : state.visit,
    });
    if (running !== mine) return;
    running = undefined;
    course.arrive();
    change({ visit, scroll: course.scroll, busy: 'no' });
  }

  async function goTo(course: Course): Promise<void> {
    ground.keepHeight(state.visit.location.key);
    const here = state.visit.location;
    const same = addressOf(here) === addressOf(course.location);
    if (same && here.hash !== course.location.hash && !state.visit.errors) {
      running?.stop.abort();
      running = undefined;
      course.arrive();
      change({ visit: { ...state.visit, location: course.location }, scroll: course.scroll, busy: 'no' });
    } else await follow(course, same, 'navigation');
  }

  ground.onPop(
    (location, own) =>
      void goTo({
        location,
        scroll: own ? (ground.heightOf(location.key) ?? 'address') : 'keep',
        arrive: () => {},
      }),
  );

  return {
    state: () => state,
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    navigate: (to, { replace, preventScrollReset } = {}) => {
      const from = running?.course.location ?? state.visit.location;
      const { pathname, search, hash } = new URL(to, ground.origin + addressOf(from));
      const location: Location = { pathname, search, hash, key: ground.newKey() };
      const here = state.visit.location;
      const inPlace = replace ?? addressOf(here) + here.hash === pathname + search + hash;
      return goTo({
        location,
        scroll: preventScrollReset ? 'keep' : 'address',
        arrive: () => ground.write(location, inPlace ? 'replace' : 'push'),
      });
    },
    revalidate: () =>
      running
        ? follow(running.course, true, 'navigation')
        : follow({ location: state.visit.location, scroll: 'keep', arrive: () => {} }, true, 'revalidation'),
  };
}
