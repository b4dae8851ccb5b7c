/**
 * An identity provider as FranceConnect is for a service: OpenID Connect, PKCE, signed user info, a level of
 * assurance, sign-out. One fictional person. `node identity-provider.mjs <redirect_uri> <after sign-out>`; says its
 * address on one line when it is ready, and ends with its parent.
 */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirectUri, afterSignOut] = process.argv.slice(2);
const SCOPES = 'openid given_name birthdate';
const person = { sub: 'fictional-1', given_name: 'Angela', birthdate: '1962-08-24' };

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'parvis',
        client_secret: 'fictional-secret',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [afterSignOut],
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    acrValues: ['eidas1'],
    scopes: ['openid', 'given_name', 'birthdate'],
    claims: { acr: null, openid: ['sub'], given_name: ['given_name'], birthdate: ['birthdate'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><title>Leaving</title>${form}<button form="op.logoutForm" name="logout" value="yes">Leave</button>`;
        },
      },
    },
    cookies: { keys: ['a key for tests only'] },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ ...person, acr: 'eidas1' }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope(SCOPES);
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        '<!doctype html><html lang="en"><title>Fictional identity</title><form method="post"><button name="answer" value="yes">Sign in as the fictional person</button></form><form method="post" action="?cancel"><button>Cancel</button></form></html>',
      );
    }
    const result = request.url.endsWith('?cancel')
      ? { error: 'access_denied', error_description: 'cancelled' }
      : { login: { accountId: person.sub, acr: 'eidas1' } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  console.log(`READY ${issuer}`);
});
process.on('disconnect', () => process.exit(0));
