import type { Role } from '../../../src/contexts/identity/grants/role';
import type { TestApi } from '../api';
import { Caller } from '../caller';
import { Authenticator, type Trick } from './authenticator';

export type Answer = { __typename: string } & Record<string, unknown>;

const PROBLEM = '__typename ... on PasskeyAsked { options } ... on Problem { code }';

const options = async (caller: Caller, asking: string): Promise<string> => {
  const answer = (await caller.data<Record<string, Answer>>(`mutation { ${asking} { ${PROBLEM} } }`))[
    asking
  ]!;
  if (answer.__typename !== 'PasskeyAsked') throw new Error(JSON.stringify(answer));
  return answer['options'] as string;
};

export const askNew = (caller: Caller) => options(caller, 'askNewPasskey');
export const askSignIn = (caller: Caller) => options(caller, 'askPasskeySignIn');
export const askProof = (caller: Caller) => options(caller, 'askPasskeyProof');

/** What is answered to the asking itself, when it is refused. */
export const refusalOf = async (caller: Caller, asking: string): Promise<unknown> =>
  (await caller.data<Record<string, Answer>>(`mutation { ${asking} { ${PROBLEM} } }`))[asking]!['code'];

export const add = async (caller: Caller, response: string, name = 'Téléphone'): Promise<Answer> =>
  (
    await caller.data<{ addPasskey: Answer }>(
      `mutation ($response: String!, $name: String!) { addPasskey(response: $response, name: $name) {
         __typename ... on PasskeyAdded { passkey { id name } } ... on Problem { code }
         ... on InvalidInput { faults { field rule } } } }`,
      { response, name },
    )
  ).addPasskey;

export const enter = async (caller: Caller, response: string): Promise<Answer> =>
  (
    await caller.data<{ signInWithPasskey: Answer }>(
      `mutation ($response: String!) { signInWithPasskey(response: $response) {
         __typename ... on SignedIn { viewer { id method grants { role } dormant { role } } } ... on Problem { code } } }`,
      { response },
    )
  ).signInWithPasskey;

export const prove = async (caller: Caller, response: string): Promise<Answer> =>
  (
    await caller.data<{ provePasskey: Answer }>(
      `mutation ($response: String!) { provePasskey(response: $response) {
         __typename ... on SignedIn { viewer { id method grants { role } } } ... on Problem { code } } }`,
      { response },
    )
  ).provePasskey;

/** A device that holds a passkey of whoever is signed in. */
export async function enrolled(caller: Caller, trick: Trick = {}): Promise<Authenticator> {
  const device = new Authenticator(caller.url);
  const answer = await add(caller, device.create(await askNew(caller), trick));
  if (answer.__typename !== 'PasskeyAdded') throw new Error(JSON.stringify(answer));
  return device;
}

const SECURITY = `{ mySecurity { staff passkeysPossible passkeys { id name suspected lastUsedAt }
  sessions { id device method current } } }`;
export const REVOKE = `mutation ($id: ID!) { revokePasskey(id: $id) { __typename ... on Problem { code } } }`;
export interface Security {
  staff: boolean;
  passkeys: { id: string; name: string; suspected: boolean }[];
  sessions: { id: string; current: boolean; method: string; device: string | null }[];
}

/** A browser at an address where passkeys work: `localhost`, not its figures. */
export const localBrowser = (api: TestApi): Caller => new Caller(api.url.replace('127.0.0.1', 'localhost'));

/** Somebody whom a mailed code let in, in such a browser. */
export async function byCode(
  api: TestApi,
  role: Role = 'resident',
  email?: string,
): Promise<{ caller: Caller; personId: string }> {
  const { caller, personId } = await api.signedIn(role, { email });
  await api.source.query(`UPDATE session SET method = 'code', proved_at = NULL WHERE person_id = $1`, [
    personId,
  ]);
  const [name = '', token = ''] = (caller.cookieHeader ?? '').split('=');
  return { caller: localBrowser(api).setCookie(name, token), personId };
}

export const securityOf = async (caller: Caller): Promise<Security> =>
  (await caller.data<{ mySecurity: Security }>(SECURITY)).mySecurity;

export const revoke = async (caller: Caller, id: string): Promise<Answer> =>
  (await caller.data<{ revokePasskey: Answer }>(REVOKE, { id })).revokePasskey;
