import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Signing in, one’s own page, the security of an account. */
export const identityPages: Page[] = [
  {
    path: patterns.signIn,
    ...page(
      'identity/sign-in',
      () => import('./sign-in.route'),
      ['identity', 'security', 'problems'],
      ['retour', 'souci'],
    ),
  },
  {
    path: patterns.assisted,
    ...page('identity/assisted', () => import('./assisted.route'), ['accounts', 'identity', 'problems']),
  },
  {
    path: patterns.signInCard,
    ...page(
      'identity/sign-in-card',
      () => import('./sign-in-card.route'),
      ['accounts', 'identity', 'problems'],
      ['retour'],
    ),
  },
  {
    path: patterns.me,
    ...page('identity/me', () => import('./me.route'), [
      'identity',
      'hub',
      'mine',
      'residence',
      'proposals',
      'problems',
    ]),
  },
  {
    path: patterns.demoMail,
    ...page('identity/demo-mailbox', () => import('./demo-mailbox.route'), ['identity']),
  },
  {
    path: patterns.security,
    ...page(
      'identity/security',
      () => import('./security.route'),
      ['security', 'identity', 'problems'],
      ['souci'],
    ),
  },
  {
    path: patterns.myHistory,
    ...page(
      'identity/my-history',
      () => import('./my-history.route'),
      ['history', 'identity'],
      ['vue', 'page'],
    ),
  },
];
