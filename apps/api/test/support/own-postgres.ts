import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { migrate } from '../../src/platform/database/migrate';

const launcher = pathToFileURL(
  join(__dirname, '..', '..', '..', '..', 'tools', 'postgres', 'index.mjs'),
).href;
const script = `
  import { startEmbeddedPostgres } from ${JSON.stringify(launcher)};
  const server = await startEmbeddedPostgres({ stateDir: process.env.STATE_DIR, durable: false });
  console.log(JSON.stringify(server));
  process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 1000);
`;

/** A PostgreSQL of a test's own, migrated, that it may stop and start again on the same port. */
export class OwnPostgres {
  private readonly stateDir = join(mkdtempSync(join(tmpdir(), 'parvis-own-')), 'postgres');
  private child: ChildProcess | undefined;
  private address: { ownerUrl: string; runtimeUrl: string } | undefined;

  constructor() {
    // The account without privileges that the server runs under must be able to enter.
    chmodSync(join(this.stateDir, '..'), 0o755);
  }

  /** Address of the runtime role; the same after each start. */
  get runtimeUrl(): string {
    if (!this.address) throw new Error('not started');
    return this.address.runtimeUrl;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, STATE_DIR: this.stateDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const first = !this.address;
    this.address = JSON.parse(line) as { ownerUrl: string; runtimeUrl: string };
    if (first) await migrate(this.address.ownerUrl);
  }

  /** Ends it as an administrator would (SIGINT): connections are cut, transactions rolled back. */
  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(join(this.stateDir, '..'), { recursive: true, force: true });
  }
}
