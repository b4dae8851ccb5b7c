import autocannon from 'autocannon';

const SECONDS = 8;
const WARM_UP_SECONDS = 3;
/** At least: a slow machine must not measure code that V8 has not compiled yet. */
const WARM_UP_REQUESTS = 2_000;

/** Sends the same request over and over from 10 connections; counts only the seconds after the warm-up. `expected`: class of status. */
export async function load(server, { path, method = 'GET', body, headers = {}, expected = '2xx' }) {
  const options = {
    url: server.url + path,
    method,
    body,
    connections: 10,
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', ...headers },
  };
  const { requests } = await autocannon({ ...options, duration: WARM_UP_SECONDS });
  const missing = WARM_UP_REQUESTS - requests.total;
  if (missing >= options.connections) await autocannon({ ...options, amount: missing });
  const before = server.cpuSeconds();
  const run = await autocannon({ ...options, duration: SECONDS });
  const cpu = server.cpuSeconds() - before;
  const answered = run[expected];
  const others = run['2xx'] + run.non2xx - answered;
  if (others > 0 || run.errors > 0 || answered === 0) {
    throw new Error(`${path}: ${others} answers that are not ${expected}, ${run.errors} errors`);
  }
  return {
    requests: answered,
    requestsPerSecond: Math.round(answered / SECONDS),
    cpuMsPerRequest: Math.round((cpu * 1000 * 1000) / answered) / 1000,
    p50Ms: run.latency.p50,
    p99Ms: run.latency.p99,
  };
}
