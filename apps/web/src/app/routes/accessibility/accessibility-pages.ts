import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** What the site says of its own accessibility. */
export const accessibilityPages: Page[] = [
  {
    path: patterns.accessibility,
    ...page('accessibility/statement', () => import('./statement.route'), ['accessibility']),
  },
];
