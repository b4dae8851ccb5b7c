import type { Namespace } from '../../locales/namespaces';
import { needNamespaces } from '../../shared/i18n/need';
import type { PageRoute, RouteModule } from '../../shared/router';
import { neverArrived } from './never-arrived';

/** What the server needs to know of a route before its code is loaded. */
export interface Page extends PageRoute {
  /** Source path of the route's module, the key of Vite's manifest. */
  source: string;
  namespaces: readonly Namespace[];
  /** Names of the parameters of the address that the page reads. The server forgets all others. */
  search: readonly string[];
}

/**
 * One line of the table of routes. The code and the sentences of a page travel together, in parallel,
 * and only when the page is opened.
 * @param file path under `app/routes`, without `.route.tsx`
 * @param load the same path, as a dynamic import, so that the bundler splits there
 * @param search parameters of the address (`?page=2`) that the page reads
 */
export function page(
  file: string,
  load: () => Promise<RouteModule>,
  namespaces: readonly Namespace[] = [],
  search: readonly string[] = [],
): Omit<Page, 'path'> {
  return {
    source: `src/app/routes/${file}.route.tsx`,
    namespaces,
    search,
    load: async () => {
      const [module] = await Promise.all([load(), needNamespaces(namespaces)]).catch(neverArrived);
      return module;
    },
  };
}
