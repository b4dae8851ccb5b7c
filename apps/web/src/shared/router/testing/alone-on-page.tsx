import type { ReactNode } from 'react';
import { Outlet, StaticRouter } from '../view';

const nothing = () => null;

/** A component that needs a router, in a test: it stands alone on the page `/`. */
export const AloneOnPage = ({ children }: { children: ReactNode }) => (
  <StaticRouter
    table={{ shell: { Component: Outlet }, Trouble: nothing, BareTrouble: nothing, pages: async () => [] }}
    visit={{
      location: { pathname: '/', search: '', hash: '', key: 'first' },
      params: {},
      module: { Component: () => children },
      loaderData: {},
      errors: null,
    }}
  />
);
