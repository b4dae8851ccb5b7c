import { patterns } from '../../paths';
import { page, type Page } from './page';

/** Accounts, as agents open, find and compare them. */
export const accountPages: Page[] = [
  {
    path: patterns.accounts,
    ...page('management/accounts', () => import('./management/accounts.route'), [
      'accounts',
      'identity',
      'residence',
      'problems',
    ]),
  },
  {
    path: patterns.newAccount,
    ...page('management/new-account', () => import('./management/new-account.route'), [
      'accounts',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.doubles,
    ...page(
      'management/doubles',
      () => import('./management/doubles.route'),
      ['doubles', 'problems'],
      ['page'],
    ),
  },
];
