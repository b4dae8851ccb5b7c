import { startServer } from '../read/server.mjs';
import { follower } from './clients.mjs';
import { until } from './measure.mjs';
import { countNow, oneMore } from './town.mjs';

const CLIENTS = 100;

/**
 * One process dies with all its clients, something changes meanwhile, and it starts again on the same port: how long
 * until every client has the full state, the change that it could not hear included?
 */
export async function storm(client, main, env, cookies) {
  let server = await startServer(main, env);
  const { url } = server;
  const newest = Array.from({ length: CLIENTS }, () => -1);
  const followers = newest.map((_, index) =>
    follower(url, cookies[index % cookies.length], (count) => void (newest[index] = count)),
  );
  try {
    const first = await countNow(client);
    await until(() => newest.every((count) => count === first));
    const killed = performance.now();
    await server.kill();
    await oneMore(client);
    server = await startServer(main, { ...env, PORT: new URL(url).port });
    const ready = performance.now();
    const waits = [];
    const all = await until(() => {
      const back = newest.filter((count) => count === first + 1).length;
      while (waits.length < back) waits.push(performance.now() - ready);
      return back === CLIENTS;
    });
    const ms = (value) => Math.round(value);
    return {
      clients: CLIENTS,
      downMs: ms(ready - killed),
      halfBackMs: ms(waits[CLIENTS / 2] ?? Number.NaN),
      allBackMs: ms(waits.at(-1) ?? Number.NaN),
      back: waits.length,
      missed: all ? 0 : CLIENTS - waits.length,
    };
  } finally {
    for (const each of followers) await each.leave();
    await server.stop();
  }
}
