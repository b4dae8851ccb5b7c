import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sharp from 'sharp';
import { ensureDatabase, withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { build } from './build.mjs';
import { otherNode } from './tests/other-node.mjs';

/** The Node that production images run, from npm; this test run may be on another major. */
const found = otherNode();
const NODE_24 = found ?? 'node';
const API = join(projectRoot, 'dist/node/apps/api/src');
const documents = Object.entries(
  JSON.parse(readFileSync(join(projectRoot, 'libs/contract/src/trusted-documents.json'), 'utf8')) as Record<
    string,
    string
  >,
);

/** The hash under which the server knows a document of the pages. */
function hashOf(operation: string): string {
  const found = documents.find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) throw new Error(`no page sends ${operation} any more: choose another document for this test`);
  return found[0];
}

let server: ChildProcess;
let address: string;
let database: string;
let folder: string;
let cookie = '';
const url = (name: string) => (process.env[name] ?? '').replace('{database}', database);
const environment = () => ({
  PATH: process.env['PATH'],
  DATABASE_URL: url('PARVIS_TEST_RUNTIME_URL'),
  DATABASE_OWNER_URL: url('PARVIS_TEST_OWNER_URL'),
  NODE_ENV: 'production',
  PARVIS_DEMO: '1',
  PARVIS_FILES_DIR: join(folder, 'files'),
  PARVIS_LOG_LEVEL: 'warn',
  PORT: '0',
});

async function ask<T>(operationName: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', 'x-parvis': '1', cookie },
    body: JSON.stringify({
      operationName,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operationName) } },
    }),
  });
  // As a browser: each cookie once, the last word wins.
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const others = cookie.split('; ').filter((one) => one && !one.startsWith(`${pair.split('=')[0]}=`));
    cookie = [...others, pair].join('; ');
  }
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify({ status: response.status, errors }));
  return data;
}

(found ? describe : describe.skip)('the built server on Node 24', () => {
  beforeAll(async () => {
    await build({ quiet: true });
    database = `parvis_t_node24_${process.pid}`;
    folder = mkdtempSync(join(tmpdir(), 'parvis-node24-'));
    const admin = process.env['PARVIS_TEST_ADMIN_URL'] ?? '';
    const inside = admin.replace(/\/[^/]*$/, `/${database}`);
    await withClient(admin, (client) => ensureDatabase(client, database, inside));
    execFileSync(NODE_24, [join(API, 'operate.js'), 'migrate'], { cwd: projectRoot, env: environment() });
    server = spawn(NODE_24, ['--enable-source-maps', join(API, 'main.js')], {
      cwd: projectRoot,
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${code}`)));
    ended.catch(() => undefined);
    const ready = new Promise<string>((resolve) => {
      if (!server.stdout) return;
      createInterface(server.stdout).on('line', (line) => {
        const found = /^PARVIS_READY (\S+)/.exec(line)?.[1];
        if (found) resolve(found);
      });
    });
    address = (await Promise.race([ready, ended])).replace('localhost', '127.0.0.1');
  });
  afterAll(async () => {
    if (server?.exitCode === null) server.kill('SIGKILL');
    await withClient(process.env['PARVIS_TEST_ADMIN_URL'] ?? '', (client) =>
      client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
    );
    rmSync(folder, { recursive: true, force: true });
  });

  it('is another Node than ours may be, and the one of the image', () => {
    const version = execFileSync(NODE_24, ['--version'], { encoding: 'utf8' });
    const image = readFileSync(join(projectRoot, 'docker/Dockerfile'), 'utf8');
    expect(version).toMatch(/^v24\./);
    expect(image).toContain(`FROM node:${version.slice(1).split('.')[0]}-`);
  });

  it('migrated an empty database, and says that it is ready', async () => {
    const response = await fetch(`${address}/health/ready`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('draws the home in French, with a file that it names', async () => {
    const response = await fetch(address, { headers: { 'accept-language': 'fr' } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="fr"');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'no script';
    const file = await fetch(address + script, { headers: { 'accept-encoding': 'br' } });
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toMatch(/javascript/);
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('signs a person in through GraphQL and mail, and takes her photo', async () => {
    const email = 'nora@exemple.fr';
    await ask('RequestSignInCode', { email });
    let code = '';
    for (let turn = 0; turn < 200 && !code; turn++) {
      const { demoMailbox } = await ask<{ demoMailbox: { recipient: string; text: string }[] }>(
        'ReadDemoMailbox',
      );
      code =
        /\b\d{6}\b/.exec(demoMailbox.find(({ recipient }) => recipient === email)?.text ?? '')?.[0] ?? '';
      if (!code) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { signIn } = await ask<{ signIn: { __typename: string } }>('SignIn', {
      email,
      code,
      displayName: 'Nora',
      birthMonth: '1980-05',
    });
    expect(signIn.__typename).toBe('SignedIn');
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a44' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'photo.jpg');
    const headers = { cookie, 'x-parvis': '1' };
    const sent = await fetch(`${address}/files/photos`, { method: 'POST', headers, body: form });
    expect([sent.status, await sent.json()]).toMatchObject([201, { width: 1200, height: 800 }]);
  });

  it('stops by itself when it is asked to', async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    // Nest ends its own work, then lets the signal end the process.
    expect(await ended).toEqual([null, 'SIGTERM']);
  });
});
