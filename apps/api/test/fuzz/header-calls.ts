import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Call, JSON_HEADERS } from './call';
import type { Dice } from './dice';
import { TEXTS } from './nasty';

const BOMB = gzipSync(
  Buffer.from(`{"query":"{ town { slug } }","variables":{"a":"${'0'.repeat(20_000_000)}"}}`),
);

type Change = (dice: Dice, call: Call) => { headers?: Record<string, string>; body?: Buffer };

/** What a header may hold: Latin-1 without control characters, as HTTP libraries insist. */
const latin = (text: string): string => text.replace(/[^\x20-\x7e\xa0-\xff]/g, '').slice(0, 2000);

const CONTENT_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'application/json; charset=iso-8859-1',
  'application/json; charset=utf-16',
  'application/json; charset=',
  'application/json;;;',
  'application/graphql',
  'a/b/c',
  '/',
  '',
  'application/json, text/plain',
];
const COOKIES = [
  '=',
  ';;;',
  'parvis',
  'parvis=',
  'parvis=%zz',
  'parvis=%00',
  '__proto__=x; constructor=y; toString=z',
  `parvis=${'x'.repeat(6000)}`,
  'parvis="a; b"',
  'parvis_lang=%F0%9F; parvis_mode=__proto__',
  'parvis_lang=fr; parvis_lang=en; parvis_lang=xx',
  'a=b; '.repeat(800),
];
const ENCODED: readonly Change[] = [
  (_, { body }) => ({ headers: { 'content-encoding': 'gzip' }, ...(body && { body: gzipSync(body) }) }),
  () => ({ headers: { 'content-encoding': 'gzip' } }),
  () => ({ headers: { 'content-encoding': 'gzip' }, body: BOMB }),
  (_, { body }) => ({
    headers: { 'content-encoding': 'br' },
    ...(body && { body: brotliCompressSync(body) }),
  }),
  (_, { body }) => ({ headers: { 'content-encoding': 'deflate' }, ...(body && { body: deflateSync(body) }) }),
  () => ({ headers: { 'content-encoding': 'zstd' } }),
  () => ({ headers: { 'content-encoding': 'gzip, gzip' } }),
  () => ({ headers: { 'content-encoding': 'identity' } }),
];

const one =
  (name: string, values: readonly string[]): Change =>
  (dice) => ({
    headers: { [name]: latin(dice.pick(values)) },
  });

const CHANGES: readonly Change[] = [
  one('content-type', CONTENT_TYPES),
  one('content-type', CONTENT_TYPES),
  one('cookie', COOKIES),
  one('cookie', [...COOKIES, ...TEXTS]),
  (dice, call) => dice.pick(ENCODED)(dice, call),
  (dice, call) => dice.pick(ENCODED)(dice, call),
  one('accept', ['text/html', '*/*;q=2', 'multipart/mixed; deferSpec=20220824', 'x', '', ';'.repeat(500)]),
  one('accept-language', ['', '*', 'x'.repeat(3000), 'fr;q=NaN', ',,,', '__proto__', ...TEXTS]),
  one('accept-encoding', ['', '*;q=0', 'identity;q=0', 'br;q=x', 'gzip, '.repeat(200)]),
  one('origin', ['null', 'http://', 'https://elsewhere.example', '//', 'x', ...TEXTS]),
  one('host', ['', 'x y', 'a:b:c', '[::1', 'elsewhere.example', ...TEXTS]),
  one('if-none-match', ['*', '""', 'W/', ',', '"'.repeat(300)]),
  one('if-modified-since', ['x', '9999999999999999', 'Thu, 01 Jan 1970 00:00:00 GMT']),
  one('range', ['bytes=0-', 'bytes=9-1', 'bytes=-0', `bytes=${'0-1,'.repeat(300)}`, 'x=1']),
  one('authorization', ['Basic', 'Bearer ', 'Basic ////', ...TEXTS]),
  one('x-forwarded-for', ['x', '127.0.0.1, '.repeat(200), '::', ...TEXTS]),
  one('x-forwarded-proto', ['https', 'javascript', '', ',']),
  one('expect', ['100-continue', 'x', '200-ok']),
  one('apollo-require-preflight', ['', '1']),
  one('x-http-method-override', ['DELETE', 'x']),
  one('sec-fetch-site', ['cross-site', 'x']),
];

/** A call that is right, or was wrong already, under headers that are not. */
export function withBadHeaders(dice: Dice, call: Call): Call {
  let headers = { ...call.headers };
  let { body } = call;
  for (let times = 1 + dice.number(3); times > 0; times--) {
    const change = dice.pick(CHANGES)(dice, { ...call, body });
    headers = { ...headers, ...change.headers };
    body = change.body ?? body;
  }
  return { ...call, kind: 'headers', headers, body };
}

const GOOD = '{"query":"{ town { slug } }"}';
const LINES = [
  'POST /graphql HTTP/1.1',
  'POST /graphql HTTP/1.0',
  'POST /graphql HTTP/9.9',
  'POST /graphql',
  'POST  /graphql  HTTP/1.1',
  'post /graphql HTTP/1.1',
  'POST http://elsewhere.example/graphql HTTP/1.1',
  'POST //graphql HTTP/1.1',
  'POST /graph\u00e9ql HTTP/1.1',
  'GET // HTTP/1.1',
  'GET //elsewhere.example/ HTTP/1.1',
  'GET /\\elsewhere.example HTTP/1.1',
  'GET http:///// HTTP/1.1',
  'GET http://[::1/ HTTP/1.1',
  'GET ? HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT 127.0.0.1:80 HTTP/1.1',
  'GET /graphql?query=%7B HTTP/1.1',
  'GET /%2e%2e/%2e%2e/ HTTP/1.1',
  'GET /health/live HTTP/1.1',
  'BREW /pot HTTP/1.1',
  '\u0016\u0003\u0001\u0002',
];
const FRAMES = [
  `Content-Length: ${GOOD.length}`,
  'Content-Length: 5',
  'Content-Length: 99999',
  'Content-Length: -1',
  'Content-Length: 1e3',
  'Content-Length: 9999999999999999999999',
  `Content-Length: ${GOOD.length}\r\nContent-Length: 3`,
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, gzip',
  `Transfer-Encoding: chunked\r\nContent-Length: ${GOOD.length}`,
  'Transfer-Encoding: x',
  '',
];
const MORE = [
  'X-Long: ' + 'x'.repeat(20_000),
  'No colon here',
  ': empty name',
  'X\u0000Y: 1',
  'X-Folded: a\r\n b',
  'Host: a\r\nHost: b',
  'Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x',
  'Connection: upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: x',
  'Cookie: a=b\r\nCookie: parvis=\u00ff\u00fe',
  'Content-Type: application/json\r\nContent-Type: text/plain',
  'Trailer: x',
  'X-Ok: 1',
  'A: b\r\n'.repeat(3000) + 'C: d',
];
const BODIES = [
  GOOD,
  '',
  '1d\r\n' + GOOD + '\r\n0\r\n\r\n',
  'zz\r\n',
  'FFFFFFFFFFFFFFFF\r\nx',
  '\u0000',
  '0\r\n\r\n',
];

/** Bytes on the wire that are hardly HTTP. */
export function wire(dice: Dice): string {
  const head = [
    dice.pick(LINES),
    ...(dice.chance(0.9) ? ['Host: 127.0.0.1'] : []),
    ...(dice.chance(0.8) ? ['Content-Type: application/json'] : []),
    'Cookie: {cookie}',
    ...(dice.chance(0.7) ? [dice.pick(FRAMES)] : []),
    ...(dice.chance(0.6) ? [dice.pick(MORE)] : []),
  ].filter(Boolean);
  return `${head.join('\r\n')}\r\n${dice.chance(0.95) ? '\r\n' : ''}${dice.pick(BODIES)}`;
}

export const wireCall = (dice: Dice): Call => ({
  target: 'the wire',
  kind: 'wire',
  role: dice.pick(['anonymous', 'resident']),
  method: '',
  path: '/',
  headers: JSON_HEADERS,
  wire: wire(dice),
});
