import { readdirSync } from 'node:fs';
import { SetClock } from '../src/platform/clock/clock';
import { FileShelf } from '../src/platform/files/file-shelf';
import { LIST_LIMITS } from '../src/contexts/residence/match-list/list-limits';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { askProof, byCode, enrolled, prove } from './support/passkeys/passkey-calls';

const ASK = `mutation Ask($surname: String!, $agreed: Boolean!) {
  askListCheck(surname: $surname, givenName: "Rose", street: "3 rue du Port", postcode: "46000", agreed: $agreed) {
    __typename ... on MyResidence { listCheck { comparedAt } } ... on InvalidInput { faults { field rule } } } }`;
const MINE = '{ myResidence { proofs { link way } listCheck { comparedAt } } }';
const DESK = `{ townLists { waiting electoralRollBy electoralRoll { ground }
  comparisons { kind reason agentName lines refused asked matched ambiguous } } }`;
const REASON = 'Délibération du 1er mars, article 2';
const HEAD = 'Nom;Prénoms;Date de naissance;Adresse;CP;Commune\n';
const HERS = 'FICTIVE-ROSE;ROSE MARIE;12/01/1980;3 R. DU PORT;46000;CAHORS\n';

type Shape = Record<string, Record<string, unknown> | null>;

describe('a list of the town', () => {
  let api: TestApi;
  let clerk: Caller;
  let rose: Caller;
  beforeAll(async () => {
    api = await startApi();
    ({ caller: clerk } = await api.signedIn('administrator', { displayName: 'Agent Fictif' }));
    ({ caller: rose } = await api.signedIn('resident'));
  });
  afterAll(() => api.stop());

  const send = async (caller: Caller, list: BlobPart | null, said: Record<string, string> = {}) => {
    const form = new FormData();
    const fields = { kind: 'water', reason: REASON, ...said };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (list !== null) form.append('file', new Blob([list], { type: 'text/csv' }), 'liste.csv');
    const response = await caller.fetch('/files/town-list', { method: 'POST', body: form });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, body, cache: response.headers.get('cache-control') };
  };
  const ask = (caller: Caller, surname: string, agreed = true) =>
    caller.data<Shape>(ASK, { surname, agreed });

  it('is compared with who asked: she is verified and told, everybody else reads numbers', async () => {
    expect((await ask(rose, 'Fictive Rose', false))['askListCheck']).toEqual({
      __typename: 'InvalidInput',
      faults: [{ field: 'agreed', rule: 'required' }],
    });
    expect((await ask(rose, 'Fictive Rose'))['askListCheck']).toMatchObject({
      listCheck: { comparedAt: null },
    });
    const stranger = await api.signedIn();
    await ask(stranger.caller, 'Autre');

    const list = Buffer.from(`${HEAD}${HERS};;;;;\nAUTRE;ROSE;;3 RUE DU PORT;46090;PRADINES\n`, 'latin1');
    const { status, body, cache } = await send(clerk, new Uint8Array(list));
    expect({ status, body, cache }).toEqual({
      status: 200,
      cache: 'no-store',
      body: {
        ...{ lines: 3, refused: 1, elsewhere: 1, asked: 2, matched: 1, ambiguous: 0, left: 0 },
        refusedLines: [{ line: 3, fault: 'no_surname' }],
      },
    });
    expect(await rose.data(MINE)).toEqual({
      myResidence: { proofs: [{ link: 'LIVE', way: 'LIST' }], listCheck: null },
    });
    expect(await stranger.caller.data(MINE)).toEqual({
      myResidence: { proofs: [], listCheck: { comparedAt: expect.any(String) } },
    });
    expect(await clerk.data(DESK)).toEqual({
      townLists: {
        ...{ waiting: 1, electoralRollBy: null, electoralRoll: null },
        comparisons: [
          {
            ...{ kind: 'WATER', reason: REASON, agentName: 'Agent Fictif' },
            ...{ lines: 3, refused: 1, asked: 2, matched: 1, ambiguous: 0 },
          },
        ],
      },
    });
    expect(await stranger.caller.data('mutation { withdrawListCheck { listCheck { askedAt } } }')).toEqual({
      withdrawListCheck: { listCheck: null },
    });
  });

  it('never touches the disk', async () => {
    const { folder } = api.app.get(FileShelf);
    await send(clerk, HEAD + HERS);
    expect(
      readdirSync(folder, { recursive: true }).filter((name) => !/incoming$/.test(String(name))),
    ).toEqual([]);
  });

  it.each<[string, BlobPart | null, Record<string, string>, number, object]>([
    ['a missing column', 'nom;adresse\nx;y\n', {}, 422, { code: 'list_column_missing', column: 'givenName' }],
    ['no line', HEAD, {}, 422, { code: 'list_empty' }],
    ['no list', null, {}, 400, { code: 'file_missing' }],
    ['an empty file', '', {}, 400, { code: 'file_missing' }],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0]), {}, 422, { code: 'list_unreadable' }],
    ['a line without end', 'x'.repeat(1_000_000), {}, 422, { code: 'list_unreadable' }],
    ['too many lines', `${HEAD}${HERS.repeat(LIST_LIMITS.lines + 1)}`, {}, 422, { code: 'list_too_long' }],
    ['too many bytes', 'x'.repeat(LIST_LIMITS.bytes + 1), {}, 413, { code: 'file_too_large' }],
    [
      'no reason, nor any known kind',
      HEAD + HERS,
      { kind: 'taxes', reason: 'court' },
      422,
      {
        code: 'invalid_input',
        faults: [
          { field: 'kind', rule: 'unknown_choice' },
          { field: 'reason', rule: 'too_short', limit: 20 },
        ],
      },
    ],
    ['the electoral roll', HEAD + HERS, { kind: 'electoral_roll' }, 422, { code: 'electoral_roll_off' }],
  ])('is refused with %s, and nobody is told anything', async (_, list, said, status, body) => {
    await ask(rose, 'Fictive Rose');
    expect(await send(clerk, list, said)).toMatchObject({ status, body });
    expect(await rose.data(MINE)).toMatchObject({ myResidence: { listCheck: { comparedAt: null } } });
  });

  it('is nobody else’s to send, nor its numbers to read', async () => {
    for (const role of ['resident', 'mediator', 'facilitator', 'dpo'] as const) {
      const { caller } = await api.signedIn(role);
      expect(await send(caller, HEAD + HERS)).toMatchObject({ status: 404 });
      expect((await caller.graphql(DESK)).codes).toEqual(['NOT_FOUND']);
    }
    expect(await send(api.anonymous(), HEAD + HERS)).toMatchObject({ status: 401 });
  });
});

describe('the ground for the electoral roll', () => {
  const SET = `__typename ... on ElectoralRollSet { ground { ground } } ... on Problem { code }`;
  const GROUND = 'Avis du 3 mars ; délibération du 9 mars.';
  const SEEN = '{ electoralRollGround { ground recordedAt } }';

  it('is recorded with a fresh passkey, read by everybody, and ended', async () => {
    const start = new Date('2027-03-09T10:00:00Z');
    const clock = new SetClock(start);
    const api = await startApi({}, [], clock);
    try {
      const { caller } = await byCode(api, 'administrator');
      const device = await enrolled(caller);
      clock.set(new Date(start.getTime() + 11 * 60_000));
      const record = `mutation { recordElectoralRollGround(ground: "${GROUND}") { ${SET} } }`;
      const end = `mutation { endElectoralRollGround { ${SET} } }`;
      const needed = { __typename: 'FreshProofNeeded', code: 'fresh_proof_needed' };
      expect(await caller.data(record)).toEqual({ recordElectoralRollGround: needed });
      const form = new FormData();
      form.append('file', new Blob([HEAD + HERS]), 'liste.csv');
      const sent = await caller.fetch('/files/town-list', { method: 'POST', body: form });
      expect([sent.status, await sent.json()]).toEqual([403, { code: 'fresh_proof_needed' }]);

      await prove(caller, device.get(await askProof(caller)));
      expect(await caller.data(record)).toMatchObject({
        recordElectoralRollGround: { ground: { ground: GROUND } },
      });
      expect(await caller.data(record)).toMatchObject({
        recordElectoralRollGround: { code: 'list_ground_moved_on' },
      });
      expect(await api.anonymous().data(SEEN)).toEqual({
        electoralRollGround: { ground: GROUND, recordedAt: clock.now().toISOString() },
      });
      expect(await caller.data(DESK)).toMatchObject({
        townLists: { electoralRoll: { ground: GROUND }, electoralRollBy: expect.any(String) },
      });
      expect(await caller.data(end)).toMatchObject({ endElectoralRollGround: { ground: null } });
      expect(await api.anonymous().data(SEEN)).toEqual({ electoralRollGround: null });
    } finally {
      await api.stop();
    }
  });
});
