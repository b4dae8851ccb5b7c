import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** The components, for those who build. */
export const stylePages: Page[] = [
  { path: patterns.style, ...page('style/style', () => import('./style.route'), ['style'], ['dir']) },
];
