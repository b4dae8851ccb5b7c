import { Grants } from '../src/contexts/identity';
import { changed } from '../src/platform/realtime/live-topic';
import { Live } from '../src/platform/realtime/live';
import { LiveLimits } from '../src/platform/realtime/sockets/live-limits';
import { OpenSockets } from '../src/platform/realtime/sockets/open-sockets';
import { walkDoors } from './support/walks/access-walk';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { asked, endOf, LiveBrowser, openSocket } from './support/live/live-browser';
import { eventually } from './support/mail';
import * as live from './support/live/planted-live';

type State = {
  plantedState: { value: number; text?: string; batches?: number; forAdministrators?: string | null };
};

let api: TestApi;
let other: TestApi;
let facilitator: Caller;
const browsers: LiveBrowser<State>[] = [];
const limits = new LiveLimits();

beforeAll(async () => {
  api = await startApi({}, [live.PlantedLiveModule]);
  const { url: database } = api.source.options as { url: string };
  other = await startApi({ DATABASE_URL: database }, [live.PlantedLiveModule]);
  ({ caller: facilitator } = await api.signedIn('facilitator'));
});
afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.leave();
  Object.assign(api.app.get(LiveLimits), limits);
  Object.assign(live.planted, { failing: false, text: '' });
  await eventually(() => (api.app.get(OpenSockets).size === 0 ? true : undefined));
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});

const at = (caller: Caller, process: TestApi): Caller =>
  Object.assign(Object.create(caller) as Caller, { url: process.url });
let ids = 0;
const newId = (): string => `id-${++ids}`;
const follow = (caller: Caller, id: string, hash = live.PLANTED, retry = false): LiveBrowser<State> => {
  const browser = new LiveBrowser<State>(caller, hash, { id }, retry);
  browsers.push(browser);
  return browser;
};
/** Changes the state and says so in one transaction, `times` over. */
const change = async (id: string, times = 1): Promise<number> => {
  for (let turn = 0; turn < times; turn++) {
    await api.source.transaction(async (manager) => {
      live.planted.value += 1;
      await changed(manager, live.plantedChanged, id);
    });
  }
  return live.planted.value;
};
const valueIs = (browser: LiveBrowser<State>, value: number) =>
  eventually(() => (browser.last?.plantedState.value === value ? true : undefined));

describe('following a state', () => {
  it('gives it whole at once, and again after each change that committed', async () => {
    const id = newId();
    const browser = follow(facilitator, id);
    expect(await browser.heard(1)).toEqual({ plantedState: { value: live.planted.value } });
    const value = await change(id);
    expect(await browser.heard(2)).toEqual({ plantedState: { value } });
  });

  it('says nothing of a change that was rolled back, nor of another id', async () => {
    const id = newId();
    const browser = follow(facilitator, id);
    await browser.heard(1);
    const loads = live.planted.loads;
    const undone = api.source.transaction(async (manager) => {
      await changed(manager, live.plantedChanged, id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await change('somebody-else');
    const marker = follow(facilitator, newId());
    await marker.heard(1);
    expect(live.planted.loads).toBe(loads + 1);
    expect(browser.told).toHaveLength(1);
  });

  it('reaches the followers of another process', async () => {
    const id = newId();
    const there = follow(at(facilitator, other), id);
    await there.heard(1);
    const value = await change(id);
    expect(await there.heard(2)).toEqual({ plantedState: { value } });
  });

  it('loads once for all followers, and a burst is few loads of which the last sees the last change', async () => {
    const id = newId();
    const three = [1, 2, 3].map(() => follow(facilitator, id));
    for (const browser of three) await browser.heard(1);
    let release = (): void => undefined;
    live.planted.held = new Promise((resolve) => void (release = resolve));
    const before = live.planted.loads;
    await change(id);
    await eventually(() => (live.planted.loads === before + 1 ? true : undefined));
    const value = await change(id, 100);
    const marker = follow(facilitator, newId());
    await eventually(() => (live.planted.loads === before + 2 ? true : undefined));
    release();
    await marker.heard(1);
    for (const browser of three) await valueIs(browser, value);
    // The one under way, the marker's, and one for the hundred.
    expect(live.planted.loads).toBe(before + 3);
    expect(three.map(({ told }) => told.length)).toEqual([3, 3, 3]);
  });

  it('is silent when what was read is what was told', async () => {
    const id = newId();
    const browser = follow(facilitator, id);
    await browser.heard(1);
    await api.source.transaction((manager) => changed(manager, live.plantedChanged, id));
    const value = await change(id);
    await valueIs(browser, value);
    expect(browser.told).toHaveLength(2);
  });

  it('reads each event with loaders of its own', async () => {
    const id = newId();
    const browser = follow(facilitator, id, live.PLANTED_BATCHES);
    const first = (await browser.heard(1))?.plantedState.batches ?? 0;
    await change(id);
    expect((await browser.heard(2))?.plantedState.batches).toBeGreaterThan(first);
  });

  it('tries again when a load fails, and tells nobody why', async () => {
    const id = newId();
    const browser = follow(facilitator, id);
    await browser.heard(1);
    live.planted.failing = true;
    const value = await change(id);
    await eventually(() => (live.planted.loads > 2 ? true : undefined));
    live.planted.failing = false;
    await valueIs(browser, value);
    expect(JSON.stringify(browser.told)).not.toContain('secret');
  });

  it('carries ids only', async () => {
    const told = api.source.transaction((manager) =>
      changed(manager, live.plantedChanged, 'Mireille, 12 rue des Jardins'),
    );
    await expect(told).rejects.toThrow('ids only');
  });
});

describe('who may', () => {
  it('is asked when the socket opens: no session, no socket', async () => {
    const browser = follow(api.anonymous(), newId());
    expect(await browser.closed()).toBe(4403);
    expect(browser.told).toEqual([]);
  });

  it('refuses pages of other sites, and openings without an Origin', async () => {
    expect(await endOf(openSocket(facilitator, { origin: 'https://elsewhere.example' }))).toBe(403);
    expect(await endOf(openSocket(facilitator, { origin: '' }))).toBe(403);
  });

  it('is asked of the role: a resident finds nothing', async () => {
    const { caller } = await api.signedIn('resident');
    const browser = follow(caller, newId());
    await browser.heard(1);
    expect(browser.codes).toEqual(['NOT_FOUND']);
    expect(browser.last ?? null).toBeNull();
  });

  it('refuses a subscription that declares nothing, and the walk over the doors reports it', async () => {
    const browser = follow(facilitator, newId(), live.PLANTED_OPEN);
    await browser.heard(1);
    expect(browser.codes).toEqual(['NOT_FOUND']);
    expect(walkDoors(api.app)).toContainEqual({ door: 'Subscription.plantedOpen', access: 'SILENT' });
  });

  it('is asked of each field, at each event', async () => {
    const id = newId();
    const browser = follow(facilitator, id, live.PLANTED_FIELD);
    await browser.heard(1);
    await change(id);
    expect((await browser.heard(2))?.plantedState.forAdministrators).toBeNull();
    expect(browser.codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const { caller } = await api.signedIn('administrator');
    expect((await follow(caller, id, live.PLANTED_FIELD).heard(1))?.plantedState.forAdministrators).toBe(
      'leaked by a field',
    );
  });

  it('is asked for each follower, though they share the load of the state', async () => {
    const id = newId();
    const { caller } = await api.signedIn('administrator');
    const all = [caller, facilitator, caller].map((who) => follow(who, id, live.PLANTED_FIELD));
    for (const browser of all) await browser.heard(1);
    const value = await change(id);
    for (const browser of all) await valueIs(browser, value);
    expect(all.map(({ last }) => last?.plantedState.forAdministrators)).toEqual([
      'leaked by a field',
      null,
      'leaked by a field',
    ]);
  });

  it('closes the sockets of a revoked role in all processes', async () => {
    const { caller, personId } = await api.signedIn('facilitator');
    const id = newId();
    const [here, there] = [follow(caller, id), follow(at(caller, other), id)];
    await Promise.all([here.heard(1), there.heard(1)]);
    await api.source.transaction((manager) =>
      api.app.get(Grants).end(manager, { personId, role: 'facilitator', endedBy: null }),
    );
    expect(await Promise.all([here.closed(), there.closed()])).toEqual([4403, 4403]);
  });

  it('closes the sockets of a session that is signed out, not those of other devices', async () => {
    const { caller, personId } = await api.signedIn('facilitator');
    const second = await otherDevice(personId);
    const id = newId();
    const [here, there, kept] = [follow(caller, id), follow(at(caller, other), id), follow(second, id)];
    await Promise.all([here.heard(1), there.heard(1), kept.heard(1)]);
    await caller.data('mutation { signOut }');
    expect(await Promise.all([here.closed(), there.closed()])).toEqual([4403, 4403]);
    const value = await change(id);
    await valueIs(kept, value);
    expect(kept.closes).toEqual([]);
  });

  it('is asked at each event even when no notification told', async () => {
    const { caller, personId } = await api.signedIn('facilitator');
    const id = newId();
    const browser = follow(caller, id);
    await browser.heard(1);
    await withoutTriggers(`UPDATE role_grant SET ended_at = now() WHERE person_id = '${personId}'`);
    await change(id);
    expect(await browser.closed()).toBe(4403);
    expect(browser.told).toHaveLength(1);
  });

  it('ends with the session', async () => {
    const { caller, personId } = await api.signedIn('facilitator');
    await withoutTriggers(
      `UPDATE session SET expires_at = now() + interval '1 second' WHERE person_id = '${personId}'`,
    );
    const browser = follow(caller, newId());
    await browser.heard(1);
    expect(await browser.closed()).toBe(4403);
  });
});

/** The same person in another browser. */
async function otherDevice(personId: string): Promise<Caller> {
  const { caller, personId: guest } = await api.signedIn('facilitator');
  await withoutTriggers(`UPDATE session SET person_id = '${personId}' WHERE person_id = '${guest}'`);
  return caller;
}

/** As the owner of the database, so that nothing is said. */
async function withoutTriggers(sql: string): Promise<void> {
  await asAdministrator(`SET session_replication_role = replica; ${sql}`);
}

async function asAdministrator(sql: string): Promise<void> {
  const { Client } = await import('pg');
  const database = new URL((api.source.options as { url: string }).url).pathname;
  const address = new URL(process.env['PARVIS_TEST_ADMIN_URL'] ?? '');
  address.pathname = database;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('what is asked over a socket', () => {
  const codeOf = async (caller: Caller, payload: object): Promise<unknown> => {
    const socket = openSocket(caller);
    const messages: { type: string; payload?: { extensions?: { code?: string } }[] }[] = [];
    socket.on('message', (data) => void messages.push(JSON.parse(String(data)) as (typeof messages)[number]));
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    await eventually(() => messages.find(({ type }) => type === 'connection_ack'));
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    const answer = await eventually(() => messages.find(({ type }) => type !== 'connection_ack'));
    socket.close();
    return answer.payload?.[0]?.extensions?.code ?? answer;
  };

  it('is a document of the web: in production a text is not read, nor an unknown hash', async () => {
    const strict = await startApi({ PARVIS_TEXT_DOCUMENTS: '0' }, [live.PlantedLiveModule]);
    const { caller } = await strict.signedIn('facilitator');
    expect(await codeOf(caller, asked(live.PLANTED, { id: '1' }))).toBe('TEXT_NOT_ACCEPTED');
    expect(await codeOf(caller, asked('0'.repeat(64)))).toBe('UNKNOWN_DOCUMENT');
    for (const sha256Hash of ['__proto__', null, { toString: 'x' }])
      expect(
        await codeOf(caller, { query: '', extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      ).toBe('UNKNOWN_DOCUMENT');
    await strict.stop();
  });

  it('meets the limits of HTTP', async () => {
    const many = Array.from({ length: 40 }, (_, turn) => `v${turn}: value @include(if: true)`).join(' ');
    const text = `subscription { plantedState(id: "1") { ${many} } }`;
    expect(await codeOf(facilitator, asked(text))).toBe('GRAPHQL_VALIDATION_FAILED');
    const long = `subscription { plantedState(id: "1") { ${'value '.repeat(2400)} } }`;
    expect(await codeOf(facilitator, asked(long))).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('is a subscription: queries and mutations are refused, and change nothing', async () => {
    const before = live.planted.value;
    expect(await codeOf(facilitator, asked(live.PLANTED_QUERY))).toBe('BAD_REQUEST');
    expect(await codeOf(facilitator, asked(live.PLANTED_MUTATION))).toBe('BAD_REQUEST');
    expect(live.planted.value).toBe(before);
  });

  it('is no more than a few subscriptions a socket', async () => {
    Object.assign(api.app.get(LiveLimits), { subscriptionsPerSocket: 2 });
    const socket = openSocket(facilitator);
    const codes: string[] = [];
    const types: string[] = [];
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data)) as {
        type: string;
        payload?: { extensions: { code: string } }[];
      };
      types.push(type);
      if (type === 'error') codes.push(payload?.[0]?.extensions.code ?? '');
    });
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    await eventually(() => (types.includes('connection_ack') ? true : undefined));
    const say = (message: object) => socket.send(JSON.stringify(message));
    const begin = (id: string) =>
      say({ id, type: 'subscribe', payload: asked(live.PLANTED, { id: 'limit' }) });
    for (const id of ['1', '2', '3']) begin(id);
    await eventually(() => (codes.length === 1 ? true : undefined));
    expect(codes).toEqual(['TOO_MANY_REQUESTS']);
    say({ id: '1', type: 'complete' });
    await eventually(() => (api.app.get(Live).followers === 1 ? true : undefined));
    begin('4');
    await eventually(() => (api.app.get(Live).followers === 2 ? true : undefined));
    expect(codes).toHaveLength(1);
    socket.close();
  });
});
