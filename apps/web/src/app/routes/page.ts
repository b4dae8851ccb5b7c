import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from 'react-router';
import type { Namespace } from '../../locales/namespaces';
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
      const [module] = await Promise.all([load(), needNamespaces(namespaces)]);
      const { Component, loader, ErrorBoundary, shouldRevalidate } = module;
      return { Component, loader, ErrorBoundary, shouldRevalidate };
    },
  };
}
