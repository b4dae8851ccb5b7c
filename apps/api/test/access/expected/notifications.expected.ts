import type { Expected } from '../line';
import type { World } from '../world';

const theEdition = ({ editions }: World) => ({ kind: 'EDITION', thing: editions.review.id });

/** What one follows and is told. */
export const notificationsExpected: Expected = {
  'Query.myFollow': { to: 'everyone', ask: theEdition },
  'Query.myFollows': { to: 'members' },
  'Mutation.follow': {
    to: 'members',
    ask: (world) => ({ input: { ...theEdition(world), cadence: 'DAILY' } }),
  },
  'Mutation.unfollow': { to: 'members', ask: theEdition },
  'Query.myMail': { to: 'members' },
  'Mutation.chooseMailLanguage': { to: 'members', ask: () => ({ language: 'fr' }) },
  'Mutation.stopFollowMails': { to: 'members' },
  'Mutation.retryMyAddress': { to: 'members' },
  'Query.myMessages': { to: 'members' },
  'Query.unreadMessages': { to: 'everyone' },
  'Mutation.markMessagesRead': { to: 'members', ask: () => ({ ids: [] }) },
  'Mutation.markAllMessagesRead': { to: 'members' },

  // Whoever holds the link of a mail: no session, as RFC 8058 asks. The token is the key.
  'Query.unsubscription': { to: 'everyone', best: 'not found' },
  'POST /desabonner/:token': {
    to: 'everyone',
    best: 'not found',
    rest: () => ({ path: '/desabonner/of-nobody' }),
  },
  'POST /desabonner/:token/reprendre': {
    to: 'everyone',
    best: 'not found',
    rest: () => ({ path: '/desabonner/of-nobody/reprendre' }),
  },
};
