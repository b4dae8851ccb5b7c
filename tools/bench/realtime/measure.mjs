import { countNow, oneMore } from './town.mjs';

const CHANGES = 50;
const BETWEEN_MS = 100;
const PATIENCE_MS = 60_000;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `done()`, looking every 5 ms; false when it took more than a minute. */
export async function until(done) {
  const late = performance.now() + PATIENCE_MS;
  while (!done()) {
    if (performance.now() > late) return false;
    await pause(5);
  }
  return true;
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const rounded = (ms) => Math.round(ms * 10) / 10;

/** `clients` followers, in turn on each process; then changes one after the other, each expected at each client. */
export async function measure(client, urls, cookies, clients, make) {
  // Each message is the full state: who has the n-th change has all those before it.
  const seen = Array.from({ length: clients }, () => []);
  const followers = seen.map((states, index) =>
    make(urls[index % urls.length], cookies[index % cookies.length], (count, when) => {
      states.push({ count, when });
    }),
  );
  const has = (states, count) => (states.at(-1)?.count ?? -1) >= count;
  const first = await countNow(client);
  if (!(await until(() => seen.every((states) => has(states, first)))))
    throw new Error('not every client got the first state');
  const sent = new Map();
  for (let turn = 1; turn <= CHANGES; turn++) {
    sent.set(first + turn, await oneMore(client));
    await pause(BETWEEN_MS);
  }
  await until(() => seen.every((states) => has(states, first + CHANGES)));
  for (const each of followers) await each.leave();
  const waits = seen.flatMap((states) =>
    [...sent].flatMap(([count, from]) => {
      const state = states.find((one) => one.count >= count);
      return state ? [state.when - from] : [];
    }),
  );
  waits.sort((a, b) => a - b);
  return {
    clients,
    processes: urls.length,
    changes: CHANGES,
    expected: clients * CHANGES,
    delivered: waits.length,
    messages: seen.reduce((sum, states) => sum + states.length, 0),
    p50Ms: rounded(at(waits, 0.5)),
    p95Ms: rounded(at(waits, 0.95)),
    longestMs: rounded(waits.at(-1) ?? 0),
  };
}
