import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Consents of minors: one’s own page, where the link of a guardian leads, and the desk. */
export const familyPages: Page[] = [
  {
    path: patterns.family,
    ...page('families/family', () => import('./family.route'), ['families', 'identity', 'problems']),
  },
  {
    path: patterns.consent,
    ...page('families/consent', () => import('./consent.route'), ['families', 'problems']),
  },
  {
    path: patterns.deskFamilies,
    ...page('families/family-desk', () => import('./family-desk.route'), [
      'families',
      'accounts',
      'problems',
    ]),
  },
];
