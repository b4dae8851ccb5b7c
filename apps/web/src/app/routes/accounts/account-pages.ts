import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Accounts, as agents open, find and compare them. */
export const accountPages: Page[] = [
  {
    path: patterns.accounts,
    ...page('accounts/accounts', () => import('./accounts.route'), [
      'accounts',
      'identity',
      'residence',
      'problems',
    ]),
  },
  {
    path: patterns.newAccount,
    ...page('accounts/new-account', () => import('./new-account.route'), [
      'accounts',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.doubles,
    ...page('accounts/doubles', () => import('./doubles.route'), ['doubles', 'problems'], ['page']),
  },
];
