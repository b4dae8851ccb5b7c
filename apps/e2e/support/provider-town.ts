import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './root';
import { Town } from './town';

/** A town that people may enter by an identity provider, which runs beside it. */
export interface ProviderTown {
  town: Town;
  issuer: string;
  close(): Promise<void>;
}

export async function openProviderTown(): Promise<ProviderTown> {
  // The provider must know where people come back before the town begins.
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'apps/e2e/support/identity-provider.mjs'),
      `${site}/connexion/fournisseur/retour`,
      `${site}/`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const issuer = await readyAddress(child);
  const town = await Town.open({
    PORT: String(port),
    PARVIS_OIDC_ISSUER: issuer,
    PARVIS_OIDC_CLIENT_ID: 'parvis',
    PARVIS_OIDC_CLIENT_SECRET: 'fictional-secret',
  });
  return {
    town,
    issuer,
    close: async () => {
      await town.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function readyAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the provider has no output');
  for await (const line of createInterface(child.stdout)) {
    const issuer = /^READY (\S+)$/.exec(line)?.[1];
    if (issuer) return issuer;
  }
  throw new Error('the provider ended before it was ready');
}
