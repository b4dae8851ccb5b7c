import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Living here, proved by a letter or at the desk. */
export const residencePages: Page[] = [
  {
    path: patterns.myResidence,
    ...page(
      'residence/my-residence',
      () => import('./my-residence.route'),
      ['residence', 'problems'],
      ['retour'],
    ),
  },
  {
    path: patterns.letters,
    ...page('residence/letters', () => import('./letters.route'), ['residence', 'problems']),
  },
  {
    path: patterns.townLists,
    ...page('residence/town-lists', () => import('./town-lists.route'), ['lists', 'security', 'problems']),
  },
];
