import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** What this device keeps. */
export const offlinePages: Page[] = [
  {
    path: patterns.offline,
    ...page('offline/kept-pages', () => import('./kept-pages.route'), ['offline'], ['page']),
  },
];
