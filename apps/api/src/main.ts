import type { AddressInfo } from 'node:net';
import { readConfig } from './platform/config/config';
import { createServer } from './server';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createServer(config);
  await app.listen(config.env.PORT, config.env.HOST);
  // PORT=0 asks the system for a free one: say which it gave.
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = config.env.PARVIS_PUBLIC_URL ?? `http://localhost:${port}`;
  process.stdout.write(`PARVIS_READY ${url}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
