import { OpenSockets } from '../src/platform/realtime/sockets/open-sockets';
import { LiveLimits } from '../src/platform/realtime/sockets/live-limits';
import { Live } from '../src/platform/realtime/live';
import { changed } from '../src/platform/realtime/live-topic';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { asked, endOf, LiveBrowser, openSocket } from './support/live/live-browser';
import { eventually } from './support/mail';
import * as live from './support/live/planted-live';

type State = { plantedState: { value: number } };

let api: TestApi;
let facilitator: Caller;
const usual = new LiveLimits();

beforeAll(async () => {
  api = await startApi({}, [live.PlantedLiveModule]);
  ({ caller: facilitator } = await api.signedIn('facilitator'));
});
afterEach(async () => {
  Object.assign(api.app.get(LiveLimits), usual);
  api.app.get(OpenSockets).terminateAll();
  await eventually(() => (api.app.get(OpenSockets).size === 0 ? true : undefined));
});
afterAll(() => api.stop());

const allow = (change: Partial<LiveLimits>) => Object.assign(api.app.get(LiveLimits), change);
const say = (message: object) => JSON.stringify(message);
const SUBSCRIBE = say({ id: '1', type: 'subscribe', payload: asked(live.PLANTED_TEXT, { id: 'one' }) });
/** A socket that has said who it is. */
async function connected(caller = facilitator) {
  const socket = openSocket(caller);
  socket.once('open', () => socket.send(say({ type: 'connection_init' })));
  await new Promise((resolve) => socket.once('message', resolve));
  return socket;
}

describe('limits of sockets', () => {
  it('so many for a person, whatever the tab', async () => {
    allow({ socketsPerPerson: 2 });
    await connected();
    await connected();
    const third = openSocket(facilitator);
    third.once('open', () => third.send(say({ type: 'connection_init' })));
    expect(await endOf(third)).toBe(4429);
    const { caller } = await api.signedIn('facilitator');
    expect((await connected(caller)).readyState).toBe(1);
  });

  it('so many for an address, before anything is read of them', async () => {
    allow({ socketsPerAddress: 1 });
    await connected();
    expect(await endOf(openSocket(facilitator))).toBe(429);
  });

  it('a message of a reasonable length', async () => {
    const socket = await connected();
    socket.send(say({ type: 'ping', payload: { long: 'x'.repeat(usual.messageBytes) } }));
    expect(await endOf(socket)).toBe(1009);
  });

  it('a reasonable number of messages', async () => {
    allow({ messagesPerTenSeconds: 20 });
    const socket = await connected();
    for (let turn = 0; turn < 30; turn++) socket.send(say({ type: 'ping' }));
    expect(await endOf(socket)).toBe(4429);
  });

  it('messages of the protocol only', async () => {
    const socket = await connected();
    socket.send('not json');
    expect(await endOf(socket)).toBe(4400);
    const early = openSocket(facilitator);
    early.once('open', () => early.send(SUBSCRIBE));
    expect(await endOf(early)).toBe(4401);
  });

  it('something to follow: an idle socket is closed', async () => {
    allow({ idleMs: 50 });
    expect(await endOf(await connected())).toBe(1000);
  });

  it('an answer to pings', async () => {
    allow({ pingMs: 50 });
    const socket = await connected();
    socket.send(SUBSCRIBE);
    (socket as unknown as { _socket: { pause(): void } })._socket.pause();
    await eventually(() => (api.app.get(OpenSockets).size === 0 ? true : undefined));
    expect(api.app.get(Live).followers).toBe(0);
  });

  it('a life that ends: the browser opens another', async () => {
    allow({ lifeMs: 100 });
    expect(await endOf(await connected())).toBe(1012);
  });

  it('knows no other path', async () => {
    const { WebSocket } = await import('ws');
    expect(await endOf(new WebSocket(`${api.url.replace('http', 'ws')}/elsewhere`))).toBe(404);
  });
});

describe('a reader that does not read', () => {
  it('holds one state at most: nothing piles up in the server', async () => {
    const slow = await connected();
    slow.send(SUBSCRIBE);
    await new Promise((resolve) => slow.once('message', resolve));
    (slow as unknown as { _socket: { pause(): void } })._socket.pause();
    const quick = new LiveBrowser<State>(facilitator, live.PLANTED, { id: 'one' });
    for (let turn = 0; turn < 60; turn++) {
      live.planted.value += 1;
      live.planted.text = 'x'.repeat(200_000);
      await api.source.transaction((manager) => changed(manager, live.plantedChanged, 'one'));
      await eventually(() => (quick.last?.plantedState.value === live.planted.value ? true : undefined));
    }
    const [held] = [
      ...(api.app.get(OpenSockets) as unknown as { open: Set<{ ws: { bufferedAmount: number } }> }).open,
    ];
    expect(held?.ws.bufferedAmount).toBeLessThan(1_000_000);
    live.planted.text = '';
    await quick.leave();
  });
});
