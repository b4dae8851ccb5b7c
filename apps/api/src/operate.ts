import 'reflect-metadata';
import { seedDemo } from './demo/seed-demo';
import { migrate } from './platform/database/migrate';

/** `node operate.js migrate | seed-demo`: what an operator (or `npm start`) runs before the server. */
async function operate([command]: string[]): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL (or DATABASE_URL) is not set.');
  if (command === 'migrate') return migrate(ownerUrl);
  if (command === 'seed-demo') {
    process.stdout.write(`${JSON.stringify(await seedDemo())}\n`);
    return;
  }
  throw new Error('Usage: operate migrate | seed-demo');
}

operate(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
