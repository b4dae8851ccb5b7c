import type { ComponentType } from 'react';
import { data, type LoaderFunction, type RouteObject, type ShouldRevalidateFunction } from 'react-router';
import type { Namespace } from '../../locales/namespaces';
import { statusOf, type Trouble } from '../../shared/graph/trouble';
import { needNamespaces } from '../../shared/i18n/need';

/** What a `*.route.tsx` file exports. */
export interface RouteModule {
  Component: ComponentType;
  loader?: LoaderFunction;
  ErrorBoundary?: ComponentType;
  shouldRevalidate?: ShouldRevalidateFunction;
}

/** What the server needs to know of a route before its code is loaded. */
export interface PageHandle {
  /** Source path of the route's module, the key of Vite's manifest. */
  source: string;
  namespaces: readonly Namespace[];
}

/** A page whose files do not come: no network, or a release that replaced them (trying again loads the new one). */
function neverArrived(cause: unknown): never {
  // On the server nothing travels: this is a fault of the program, and is reported as one.
  if (typeof window === 'undefined') throw cause;
  const trouble: Trouble = { kind: navigator.onLine ? 'server' : 'offline' };
  throw data(trouble, { status: statusOf(trouble) });
}

/**
 * One line of the table of routes. The code and the sentences of a page travel together, in parallel,
 * and only when the page is opened.
 * @param file path under `app/routes`, without `.route.tsx`
 * @param load the same path, as a dynamic import, so that the bundler splits there
 */
export function page(
  file: string,
  load: () => Promise<RouteModule>,
  namespaces: readonly Namespace[] = [],
): Pick<RouteObject, 'lazy' | 'handle'> {
  const handle: PageHandle = { source: `src/app/routes/${file}.route.tsx`, namespaces };
  return {
    handle,
    lazy: async () => {
      const [module] = await Promise.all([load(), needNamespaces(namespaces)]).catch(neverArrived);
      const { Component, loader, ErrorBoundary, shouldRevalidate } = module;
      return { Component, loader, ErrorBoundary, shouldRevalidate };
    },
  };
}
