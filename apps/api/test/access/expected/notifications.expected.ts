import type { Expected } from '../line';
import { guessedLink, rowOf, somebodys } from '../somebodys';
import type { World } from '../world';

/** The id of a follow and bits that the server did not make. */
const theirFollow = (world: World) => guessedLink(somebodys.follow(world), [0]);

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
  'Mutation.markMessagesRead': {
    to: 'members',
    ask: () => ({ ids: [] }),
    others: [
      {
        of: 'message',
        ask: async (world) => ({ ids: [await somebodys.message(world)] }),
        same: (world) => rowOf(world, 'message', somebodys.message(world)),
        answer: 'allowed',
      },
    ],
  },
  'Mutation.markAllMessagesRead': { to: 'members' },

  // Whoever holds the link of a mail: no session, as RFC 8058 asks. The token is the key.
  'Query.unsubscription': {
    to: 'everyone',
    best: 'not found',
    others: [{ of: 'follow', ask: async (world) => ({ token: await theirFollow(world) }) }],
  },
  'POST /desabonner/:token': {
    to: 'everyone',
    best: 'not found',
    rest: () => ({ path: '/desabonner/of-nobody' }),
    others: [{ of: 'follow', rest: async (world) => ({ path: `/desabonner/${await theirFollow(world)}` }) }],
  },
  'POST /desabonner/:token/reprendre': {
    to: 'everyone',
    best: 'not found',
    rest: () => ({ path: '/desabonner/of-nobody/reprendre' }),
  },
};
