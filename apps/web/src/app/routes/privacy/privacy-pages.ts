import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Personal data: what is kept and why, one’s own, the register. */
export const privacyPages: Page[] = [
  {
    path: patterns.privacy,
    ...page('privacy/privacy', () => import('./privacy.route'), ['privacy'], ['parti']),
  },
  { path: patterns.legal, ...page('privacy/legal', () => import('./legal.route'), ['privacy']) },
  {
    path: patterns.myData,
    ...page('privacy/my-data', () => import('./my-data.route'), [
      'privacy',
      'jobs',
      'security',
      'problems',
      'refusals',
    ]),
  },
  {
    path: patterns.privacyDesk,
    ...page('privacy/privacy-desk', () => import('./privacy-desk.route'), ['privacy']),
  },
];
