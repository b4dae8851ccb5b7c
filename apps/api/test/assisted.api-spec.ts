import { randomUUID } from 'node:crypto';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS, type AccessRule } from '../src/platform/access/access.decorator';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

/** All that somebody may do with an agent beside her: a new line here is a decision, not a habit. */
const WITH_AN_AGENT = [
  'askLetter',
  'askListCheck',
  'castBallot',
  'joinRoll',
  'myProposals',
  'myResidence',
  'myVote',
  'renewAssistedSession',
  'signOut',
  'submitProposal',
  'typeLetterCode',
  'withdrawListCheck',
];

/** Nobody answers there; what is asked below is refused before anybody leaves. */
const A_PROVIDER = {
  PARVIS_OIDC_ISSUER: 'http://localhost:9',
  PARVIS_OIDC_CLIENT_ID: 'parvis',
  PARVIS_OIDC_CLIENT_SECRET: 'fictional-secret',
};

let api: TestApi;
let agent: Caller;
let agentId: string;
let personId: string;
type Shape = Record<string, { [field: string]: unknown } | null>;
const codeOf = async (caller: Caller, query: string) => (await caller.graphql(query)).codes[0];
beforeAll(async () => {
  api = await startApi(A_PROVIDER);
  ({ caller: agent, personId: agentId } = await api.signedIn('mediator', { displayName: 'Agent Fictif' }));
  const key = randomUUID();
  const made = await agent.data<{ openAccount: { personId: string } }>(
    `mutation { openAccount(key: "${key}", displayName: "Rose F.", birthMonth: "1951-04") { ... on CardPrinted { personId } } }`,
  );
  personId = made.openAccount.personId;
});
afterAll(() => api.stop());

const opening = (birthMonth: string, agreed = true, whom = personId) =>
  `mutation { openAssistedSession(personId: "${whom}", birthMonth: "${birthMonth}", agreed: ${agreed})
    { __typename ... on SignedIn { viewer { id method } } ... on Problem { code } } }`;

const opened = async (document: string) => (await agent.data<Shape>(document))['openAssistedSession'];

describe('an assisted session', () => {
  it('is opened for no role, without agreement, nor by whoever does not know the month', async () => {
    expect(await opened(opening('1951-04', false))).toMatchObject({
      code: 'invalid_input',
    });
    expect(await opened(opening('1951-05'))).toMatchObject({
      code: 'presence_not_shown',
    });
    const elected = await api.signedIn('elected');
    expect(await opened(opening('1951-04', true, elected.personId))).toMatchObject({
      code: 'card_not_for_roles',
    });
    const resident = await api.signedIn();
    expect(await codeOf(resident.caller, opening('1951-04'))).toBe('NOT_FOUND');
  });

  it('takes the place of the agent’s own, does what is listed and nothing else, and leaves nobody behind', async () => {
    expect(await opened(opening('1951-04'))).toEqual({
      __typename: 'SignedIn',
      viewer: { id: personId, method: 'ASSISTED' },
    });
    expect(await agent.data('{ viewer { assistance { agentName } } }')).toEqual({
      viewer: { assistance: { agentName: 'Agent Fictif' } },
    });
    const [{ count }] = await api.source.query('SELECT count(*)::int FROM session WHERE person_id = $1', [
      agentId,
    ]);
    expect(count).toBe(0);

    expect(await agent.data('{ myResidence { proofs { link } } }')).toEqual({ myResidence: { proofs: [] } });
    expect(await codeOf(agent, '{ foundAccounts(name: "Rose") { totalItems } }')).toBe('NOT_FOUND');
    expect(await codeOf(agent, '{ residenceDesk { toPrint } }')).toBe('NOT_FOUND');
    expect(await codeOf(agent, '{ longJobs { totalItems } }')).toBe('NOT_FOUND');

    // An identity provider's account that is linked opens hers for good: never the agent's.
    expect((await agent.fetch('/connexion/fournisseur?lier=1&retour=/moi/securite')).status).toBe(404);

    const renewed = await agent.data<Shape>(
      'mutation { renewAssistedSession(birthMonth: "1951-04") { __typename } }',
    );
    expect(renewed['renewAssistedSession']?.['__typename']).toBe('SignedIn');
    const rows = await api.source.query(
      `SELECT verb FROM audit_entry JOIN audit_detail USING (sequence) WHERE actor_id = $1 AND subject_id = $2 ORDER BY sequence`,
      [agentId, personId],
    );
    expect(rows.map(({ verb }: { verb: string }) => verb).slice(-2)).toEqual([
      'identity.assisted',
      'identity.assistance_renewed',
    ]);
    await agent.data('mutation { signOut }');
    expect(await agent.data('{ viewer { id } }')).toEqual({ viewer: null });
    expect(
      await api.source.query('SELECT 1 FROM session WHERE person_id = ANY($1)', [[agentId, personId]]),
    ).toEqual([]);
  });

  it('is no way round: nobody links an account from another site’s page, nor without a session', async () => {
    const { caller } = await api.signedIn();
    const leaving = '/connexion/fournisseur?lier=1&retour=/moi/securite';
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await caller.fetch(leaving, elsewhere)).status).toBe(404);
    const answer = await api.anonymous().fetch(leaving, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/connexion?retour=%2Fmoi%2Fsecurite',
    ]);
  });

  it('opens what is listed here, and no other handler of the server', () => {
    const open: string[] = [];
    for (const module of api.app.get(ModulesContainer).values())
      for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
        const methods =
          typeof metatype === 'function'
            ? Object.entries(Object.getOwnPropertyDescriptors(metatype.prototype ?? {}))
            : [];
        for (const [name, { value }] of methods) {
          const rule =
            typeof value === 'function'
              ? (Reflect.getMetadata(ACCESS, value) as AccessRule | undefined)
              : undefined;
          if (rule?.kind === 'member' && rule.assisted) open.push(name);
        }
      }
    expect([...new Set(open)].sort()).toEqual(WITH_AN_AGENT);
  });
});
