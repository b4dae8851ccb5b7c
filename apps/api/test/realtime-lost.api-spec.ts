import { LiveLimits } from '../src/platform/realtime/sockets/live-limits';
import { changed } from '../src/platform/realtime/live-topic';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { LiveBrowser } from './support/live/live-browser';
import { eventually } from './support/mail';
import * as live from './support/live/planted-live';

type State = { plantedState: { value: number } };

let api: TestApi;
let facilitator: Caller;
beforeAll(async () => {
  api = await startApi({}, [live.PlantedLiveModule]);
  ({ caller: facilitator } = await api.signedIn('facilitator'));
});
afterAll(() => api.stop());

const LISTENERS = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'parvis live'`;
const listeners = async (): Promise<number[]> =>
  ((await api.source.query(LISTENERS)) as { pid: number }[]).map(({ pid }) => pid);
const valueIs = (browser: LiveBrowser<State>, value: number) =>
  eventually(() => (browser.last?.plantedState.value === value ? true : undefined));

describe('when the connection that listens is cut', () => {
  it('connects again, and every follower is told the full state, with what was said meanwhile', async () => {
    const browser = new LiveBrowser<State>(facilitator, live.PLANTED, { id: 'cut' });
    await browser.heard(1);
    const before = await listeners();
    expect(before).toHaveLength(1);
    await whileNobodyConnects(async () => {
      await api.source.query('SELECT pg_terminate_backend($1, 5000)', before);
      live.planted.value += 1;
      await api.source.transaction((manager) => changed(manager, live.plantedChanged, 'cut'));
    });
    await valueIs(browser, live.planted.value);
    expect(browser.closes).toEqual([]);
    const after = await eventually(async () => {
      const pids = await listeners();
      return pids.length === 1 ? pids : undefined;
    });
    expect(after).not.toEqual(before);
    live.planted.value += 1;
    await api.source.transaction((manager) => changed(manager, live.plantedChanged, 'cut'));
    await valueIs(browser, live.planted.value);
    await browser.leave();
  });

  it('is told again even when nothing changed: a subscription may mean "read again"', async () => {
    const browser = new LiveBrowser<State>(facilitator, live.PLANTED, { id: 'same' });
    await browser.heard(1);
    await api.source.query('SELECT pg_terminate_backend($1)', await listeners());
    expect(await browser.heard(2)).toEqual({ plantedState: { value: live.planted.value } });
    await browser.leave();
  });

  it('sends the sockets away when it stays deaf, and takes them back with the full state', async () => {
    Object.assign(api.app.get(LiveLimits), { deafMs: 100 });
    const browser = new LiveBrowser<State>(facilitator, live.PLANTED, { id: 'deaf' }, true);
    await browser.heard(1);
    await whileNobodyConnects(async () => {
      await api.source.query('SELECT pg_terminate_backend($1)', await listeners());
      expect(await browser.closed()).toBe(1013);
    });
    live.planted.value += 1;
    await valueIs(browser, live.planted.value);
    await browser.leave();
  });
});

describe('when the server stops', () => {
  it('says so to every socket, and leaves nothing open', async () => {
    const leaving = await startApi({}, [live.PlantedLiveModule]);
    const { caller } = await leaving.signedIn('facilitator');
    const browser = new LiveBrowser<State>(caller, live.PLANTED, { id: 'stop' });
    await browser.heard(1);
    await leaving.stop();
    expect(await browser.closed()).toBe(1001);
    await browser.leave();
  });
});

/** New connections to this test's database are refused meanwhile; those that are open go on. */
async function whileNobodyConnects(work: () => Promise<void>): Promise<void> {
  const database = new URL(api.ownerUrl).pathname.slice(1);
  const { Client } = await import('pg');
  const client = new Client({ connectionString: process.env['PARVIS_TEST_ADMIN_URL'] });
  await client.connect();
  await client.query(`ALTER DATABASE "${database}" CONNECTION LIMIT 0`);
  try {
    await work();
  } finally {
    await client.query(`ALTER DATABASE "${database}" CONNECTION LIMIT -1`);
    await client.end();
  }
}
