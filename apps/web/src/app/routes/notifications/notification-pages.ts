import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Messages of a person, and where the links of mails lead. */
export const notificationPages: Page[] = [
  {
    path: patterns.messages,
    ...page(
      'notifications/messages',
      () => import('./messages.route'),
      ['messages', 'follow', 'problems'],
      ['page'],
    ),
  },
  {
    path: patterns.unsubscribe,
    ...page('notifications/unsubscribe', () => import('./unsubscribe.route'), ['messages']),
  },
];
