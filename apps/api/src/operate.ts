import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { FailingAddresses, RecordBounce } from './contexts/notifications';
import { ApplyRetention } from './contexts/privacy';
import { seedDemo } from './demo/seed-demo';
import { foundTown } from './founding/found-town';
import { readTownFile } from './founding/town-file';
import { SystemClock } from './platform/clock/clock';
import { readConfig } from './platform/config/config';
import { openDataSource } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { CheckFiles } from './platform/files/clean/check-files.service';
import { FileShelf } from './platform/files/file-shelf';

/** `node operate.js migrate | seed-demo | found | check-files [--remove] | read-bounce | retention [--dry-run]`: what an operator (or `npm start`) runs before the server. */
async function operate([command, option]: string[]): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL (or DATABASE_URL) is not set.');
  if (command === 'migrate') return migrate(ownerUrl);
  if (command === 'seed-demo') {
    process.stdout.write(`${JSON.stringify(await seedDemo())}\n`);
    return;
  }
  if (command === 'found') return found(ownerUrl);
  if (command === 'check-files') return checkFiles({ remove: option === '--remove' });
  if (command === 'read-bounce') return readBounce();
  if (command === 'retention') return applyRetention({ dryRun: option === '--dry-run' });
  throw new Error(
    'Usage: operate migrate | seed-demo | found | check-files [--remove] | read-bounce | retention [--dry-run]',
  );
}

/** Writes what the file of PARVIS_TOWN_FILE says and the database does not have yet (docs/founding.md). */
async function found(ownerUrl: string): Promise<void> {
  const path = process.env['PARVIS_TOWN_FILE'];
  if (!path) throw new Error('PARVIS_TOWN_FILE does not name a town file (docs/founding.md).');
  const town = readTownFile(readFileSync(path, 'utf8'));
  const source = await openDataSource(process.env['DATABASE_URL'] ?? ownerUrl, 2);
  try {
    const founded = await foundTown(source, town, new SystemClock());
    process.stdout.write(`${JSON.stringify(founded)}\n`);
  } finally {
    await source.destroy();
  }
}

/** What the register says must go. `dryRun`: counts only. It prints one line a table, and takes no job of the queue. */
async function applyRetention(how: { dryRun: boolean }): Promise<void> {
  const config = readConfig({ ...process.env, PARVIS_WORKER: '0' });
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error'] });
  try {
    const lines = await app.get(ApplyRetention, { strict: false }).run(how);
    process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
  } finally {
    await app.close();
  }
}

/** Rows without bytes and bytes without rows. Exit status 1 when bytes that something shows are gone. */
async function checkFiles(how: { remove: boolean }): Promise<void> {
  const config = readConfig();
  const source = await openDataSource(config.env.DATABASE_URL, 2);
  try {
    const report = await new CheckFiles(source, new SystemClock(), new FileShelf(config)).run(how);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    if (report.lost.length > 0) process.exitCode = 1;
  } finally {
    await source.destroy();
  }
}

/** A delivery report (RFC 3464) on the standard input, as a mail server pipes it: docs/operating.md. */
async function readBounce(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const source = await openDataSource(readConfig().env.DATABASE_URL, 1);
  try {
    const bounces = new RecordBounce(source, new FailingAddresses(new SystemClock()));
    const outcome = await bounces.record(Buffer.concat(chunks).toString('latin1'));
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  } finally {
    await source.destroy();
  }
}

operate(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
