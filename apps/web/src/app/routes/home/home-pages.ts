import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** The first page. */
export const homePages: Page[] = [
  {
    path: patterns.home,
    ...page(
      'home/home',
      () => import('./home.route'),
      ['home', 'map', 'proposals', 'follow', 'problems'],
      ['quartier'],
    ),
  },
];
