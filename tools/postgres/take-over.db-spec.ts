import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

interface Server {
  ownerUrl: string;
  runtimeUrl: string;
  pid: number;
  port: number;
  takenOver: boolean;
}

const launcher = pathToFileURL(join(__dirname, 'index.mjs')).href;
const script = `
  import { startEmbeddedPostgres } from ${JSON.stringify(launcher)};
  const server = await startEmbeddedPostgres({ stateDir: process.env.STATE_DIR, database: process.env.DATABASE, durable: false });
  process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
  console.log(JSON.stringify(server));
  setInterval(() => undefined, 1000);
`;

let stateDir: string;
const launchers: ChildProcess[] = [];

beforeEach(() => {
  stateDir = join(mkdtempSync(join(tmpdir(), 'parvis-take-over-')), 'postgres');
  // The account without privileges that the server runs under must be able to enter.
  chmodSync(join(stateDir, '..'), 0o755);
});

afterEach(async () => {
  for (const child of launchers.splice(0)) await end(child, 'SIGTERM');
  rmSync(join(stateDir, '..'), { recursive: true, force: true });
});

async function launch(database = 'parvis'): Promise<{ child: ChildProcess; server: Server }> {
  const env = { ...process.env, STATE_DIR: stateDir, DATABASE: database };
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  launchers.push(child);
  if (!child.stdout) throw new Error('no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, server: JSON.parse(line) as Server };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A zombie, which the first process of a container may never collect, is dead. */
function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  } catch {
    return false;
  }
}

describe('the embedded PostgreSQL', () => {
  it('is taken over, with its data, by the next start after the launcher was killed', async () => {
    const first = await launch();
    await ask(first.server.ownerUrl, "CREATE TABLE note AS SELECT 'kept' AS line");
    await end(first.child, 'SIGKILL');
    expect(isAlive(first.server.pid)).toBe(true);

    const second = await launch();
    expect(second.server).toMatchObject({ pid: first.server.pid, port: first.server.port, takenOver: true });
    expect(await ask(second.server.ownerUrl, 'SELECT line FROM note')).toEqual([{ line: 'kept' }]);

    await end(second.child, 'SIGTERM');
    expect(isAlive(first.server.pid)).toBe(false);
  });

  it('is shared by two launchers and stopped by the last', async () => {
    const [one, two] = await Promise.all([launch(), launch()]);
    expect(one.server.pid).toBe(two.server.pid);
    await end(one.child, 'SIGTERM');
    expect(await ask(two.server.runtimeUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await end(two.child, 'SIGTERM');
    expect(isAlive(two.server.pid)).toBe(false);
  });

  it('keeps the fictional town of the demonstration and a real one apart', async () => {
    const [demo, own] = [await launch(), await launch('parvis_own')];
    expect(demo.server.pid).toBe(own.server.pid);
    await ask(demo.server.ownerUrl, "CREATE TABLE note AS SELECT 'fictional' AS line");
    expect(await ask(own.server.ownerUrl, "SELECT to_regclass('note') AS note")).toEqual([{ note: null }]);
  });

  it('starts over what an interrupted creation and a stale pid file left', async () => {
    mkdirSync(join(stateDir, 'data.making', 'base'), { recursive: true });
    chmodSync(stateDir, 0o755);
    const first = await launch();
    await end(first.child, 'SIGKILL');
    process.kill(first.server.pid, 'SIGKILL');
    while (isAlive(first.server.pid)) await new Promise<void>((resolve) => void setTimeout(resolve, 20));
    const pidFile = join(stateDir, 'data', 'postmaster.pid');
    // The number now belongs to a stranger: this very process.
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));

    const second = await launch();
    expect(second.server.takenOver).toBe(false);
    expect(await ask(second.server.runtimeUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('keeps its passwords from other accounts, and finds new ones when they are lost', async () => {
    const first = await launch();
    await ask(first.server.ownerUrl, "CREATE TABLE note AS SELECT 'kept' AS line");
    await end(first.child, 'SIGTERM');
    const secrets = join(stateDir, 'secrets.json');
    expect(statSync(secrets).mode & 0o077).toBe(0);
    rmSync(secrets);

    const second = await launch();
    expect(second.server.ownerUrl).not.toBe(first.server.ownerUrl);
    expect(await ask(second.server.ownerUrl, 'SELECT line FROM note')).toEqual([{ line: 'kept' }]);
  });
});
