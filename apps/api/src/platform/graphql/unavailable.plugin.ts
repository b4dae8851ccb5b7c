import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../access/asking';
import { RETRY_AFTER_S } from './errors';

/** An answer with an error UNAVAILABLE is a 503 that says when to ask again: proxies and clients understand it. */
export const unavailable: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      if (!body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) return;
      http.status = 503;
      http.headers.set('retry-after', String(RETRY_AFTER_S));
    },
  }),
};
