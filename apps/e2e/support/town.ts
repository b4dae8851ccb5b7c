import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ROOT } from './root';

const variable = (name: string): string => process.env[name] ?? '';

/** A running product over its own copy of the demonstration. */
export class Town {
  private readonly twins: ChildProcess[] = [];
  private process: ChildProcess | undefined;
  private readonly files = mkdtempSync(join(tmpdir(), 'parvis-e2e-'));
  private port = 0;

  private constructor(
    private readonly database: string,
    private readonly settings: Record<string, string>,
  ) {}

  /** @param settings of the server beside the demonstration's */
  static async open(settings: Record<string, string> = {}): Promise<Town> {
    const town = new Town(`parvis_t_e2e_${randomBytes(6).toString('hex')}`, settings);
    await town.admin(
      `CREATE DATABASE "${town.database}" TEMPLATE "${variable('PARVIS_E2E_TOWN')}" OWNER parvis_owner`,
    );
    await town.admin(`GRANT CONNECT ON DATABASE "${town.database}" TO parvis_app`);
    await town.start();
    return town;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** A second server of the same town: same database, same files, another port. `close()` ends it alone. */
  async twin(): Promise<{ url: string; close: () => Promise<void> }> {
    const child = this.serve(0);
    this.twins.push(child);
    const port = await readyPort(child);
    return { url: `http://localhost:${port}`, close: () => ended(child, 'SIGTERM') };
  }

  /** Starts the server, or starts it again on the same port after `kill`. */
  async start(): Promise<void> {
    this.process = this.serve(this.port);
    this.port = await readyPort(this.process);
  }

  private serve(port: number): ChildProcess {
    const main = join(ROOT, 'dist/node/apps/api/src/main.js');
    return spawn(process.execPath, [main], {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: variable('PARVIS_TEST_RUNTIME_URL').replace('{database}', this.database),
        PARVIS_DEMO: '1',
        PARVIS_FILES_DIR: this.files,
        PARVIS_LOG_LEVEL: 'error',
        PORT: String(port),
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  /** The server dies as in a power cut. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({
      connectionString: variable('PARVIS_TEST_OWNER_URL').replace('{database}', this.database),
    });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    // A journey that failed may have left its second server.
    for (const twin of this.twins) await ended(twin, 'SIGTERM');
    await this.end('SIGTERM');
    await this.admin(`DROP DATABASE IF EXISTS "${this.database}" WITH (FORCE)`);
    rmSync(this.files, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    this.process = undefined;
    await ended(child, signal);
  }
  private async admin(sql: string): Promise<void> {
    const client = new Client({ connectionString: variable('PARVIS_TEST_ADMIN_URL') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

async function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await over;
  clearTimeout(late);
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the server was not ready within 30 s')), 30_000);
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const port = /PARVIS_READY \S+:(\d+)/.exec(text)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
