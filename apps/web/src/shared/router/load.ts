import { findPage } from './match';
import {
  asRouteError,
  data,
  type HydrationState,
  type LoaderFunctionArgs,
  type Location,
  type PageRoute,
  type Params,
  type RouteModule,
  type RouteTable,
} from './types';

/** A page with all that it needs to be drawn. */
export interface Visit extends HydrationState {
  location: Location;
  /** Undefined when no page answers, or when its files did not come. */
  page?: PageRoute;
  module?: RouteModule;
  params: Params;
}

export interface Asked {
  location: Location;
  /** Scheme and host, for the `request` of loaders. */
  origin: string;
  context?: unknown;
  signal?: AbortSignal;
  /** What is on the screen: the shell's data is kept, and the page's when it says so. Absent: all is read. */
  known?: Visit;
}

type Settled = { value?: unknown; error?: unknown; failed: boolean };

const settle = async (run: () => unknown): Promise<Settled> => {
  try {
    return { value: await run(), failed: false };
  } catch (thrown) {
    return { error: asRouteError(thrown), failed: true };
  }
};

/** Code and data of an address. Never throws: what went wrong is part of the visit. */
export async function load(table: RouteTable, asked: Asked): Promise<Visit> {
  const { location, origin, context, signal, known } = asked;
  const url = new URL(location.pathname + location.search, origin);
  const args: LoaderFunctionArgs = { params: {}, request: new Request(url, { signal }), context };

  const found: Pick<Visit, 'page' | 'params' | 'module'> = { params: {} };
  const readPage = async () => {
    const { page, params } = findPage(await table.pages(), location.pathname) ?? {};
    if (!page || !params) throw data({ kind: 'notFound' }, { status: 404 });
    const module = await page.load();
    Object.assign(found, { page, params, module });
    if (known && keepsData(known, { page, params, module, url, origin })) return known.loaderData.page;
    return module.loader?.({ ...args, params });
  };
  const [root, page] = await Promise.all([
    known && !known.errors?.root
      ? { value: known.loaderData.root, failed: false }
      : settle(() => table.shell.loader?.(args)),
    settle(readPage),
  ]);
  return {
    location,
    ...found,
    loaderData: { root: root.value, page: page.value },
    errors: errorsOf(root, page),
  };
}

function errorsOf(root: Settled, page: Settled): Visit['errors'] {
  if (root.failed) return { root: root.error };
  return page.failed ? { page: page.error } : null;
}

const sameParams = (a: Params, b: Params): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Next {
  page: PageRoute;
  params: Params;
  module: RouteModule;
  url: URL;
  origin: string;
}

function keepsData(known: Visit, { page, params, module, url, origin }: Next): boolean {
  if (known.page?.path !== page.path || known.errors || !sameParams(known.params, params)) return false;
  const currentUrl = new URL(known.location.pathname + known.location.search, origin);
  return module.shouldRevalidate?.({ currentUrl, nextUrl: url, defaultShouldRevalidate: true }) === false;
}

/** The status a server answers with. */
export function statusOfVisit({ errors }: Visit): number {
  const error = errors?.root ?? errors?.page;
  if (errors === null) return 200;
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
}
