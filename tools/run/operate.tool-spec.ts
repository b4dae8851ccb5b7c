import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ensureDatabase, withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { build } from './build.mjs';

const OPERATE = join(projectRoot, 'dist/node/apps/api/src/operate.js');
const REPORT = (id: string, to: string): string =>
  [
    'Return-Path: <>',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.fr',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${id}>`,
    '',
    '--b--',
    '',
  ].join('\r\n');

/** Settings of the server, beside its database; a mail server pipes a bounce to a program that has none of them. */
const SERVER = {
  NODE_ENV: 'production',
  PARVIS_PUBLIC_URL: 'https://parvis.exemple.fr',
  PARVIS_SECRET: 'a-secret-of-these-tests-that-is-long-enough',
  SMTP_URL: 'smtp://127.0.0.1:9',
};

let database: string;
const url = (name: string): string => (process.env[name] ?? '').replace('{database}', database);

/** As an operator types it: the built program, the runtime role, no server beside it. */
const operate = (args: readonly string[], input = ''): unknown => {
  const [command = ''] = args;
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url('PARVIS_TEST_RUNTIME_URL'),
    ...(command === 'migrate' && { DATABASE_OWNER_URL: url('PARVIS_TEST_OWNER_URL') }),
    ...(command === 'retention' && SERVER),
  };
  const said = execFileSync(process.execPath, [OPERATE, ...args], { cwd: projectRoot, env, input });
  return said.length > 0 ? JSON.parse(said.toString()) : null;
};
const rows = <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  withClient(url('PARVIS_TEST_OWNER_URL'), async (client) => (await client.query(text, values)).rows as T[]);

describe('what an operator runs, from the build', () => {
  beforeAll(async () => {
    await build({ quiet: true });
    database = `parvis_t_operate_${process.pid}`;
    const admin = process.env['PARVIS_TEST_ADMIN_URL'] ?? '';
    await withClient(admin, (client) =>
      ensureDatabase(client, database, admin.replace(/\/[^/]*$/, `/${database}`)),
    );
    operate(['migrate']);
  });
  afterAll(() =>
    withClient(process.env['PARVIS_TEST_ADMIN_URL'] ?? '', (client) =>
      client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
    ),
  );

  it('retention: a dry run counts and takes nothing, a real one takes it once and leaves a report', async () => {
    await rows(
      `INSERT INTO sign_in_code (email, code_hash, browser_hash, created_at, expires_at)
       VALUES ('old@exemple.invalid', 'x', 'x', now() - interval '1 year', now() - interval '1 year'),
              ('new@exemple.invalid', 'x', 'x', now(), now() + interval '10 minutes')`,
    );
    const codes = (lines: unknown) =>
      (lines as { table: string; rows: number }[])
        .filter(({ table }) => table === 'sign_in_code')
        .map(({ rows: gone }) => gone);
    expect(codes(operate(['retention', '--dry-run']))).toEqual([1]);
    expect(await rows('SELECT 1 FROM sign_in_code')).toHaveLength(2);
    expect(await rows('SELECT 1 FROM retention_report')).toHaveLength(0);
    expect(codes(operate(['retention']))).toEqual([1]);
    expect(await rows('SELECT email FROM sign_in_code')).toEqual([{ email: 'new@exemple.invalid' }]);
    expect(codes(operate(['retention']))).toEqual([0]);
    expect(await rows('SELECT 1 FROM retention_report')).toHaveLength(2);
  });

  it('read-bounce: a report on the standard input stops mails to that address; another’s stops nothing', async () => {
    const [person, message] = [randomUUID(), randomUUID()];
    await rows(
      `INSERT INTO person (id, display_name, email, language) VALUES ($1, 'Fictional Person', 'zoe@exemple.fr', 'fr')`,
      [person],
    );
    await rows(
      `INSERT INTO message (id, person_id, tiding_id, template, params, cadence, at, mailed_at)
       VALUES ($1, $2, $3, 'role_given', '{}', 'instant', now(), now())`,
      [message, person, randomUUID()],
    );
    const bounced = (id: string) =>
      operate(['read-bounce'], REPORT(`message-${id}@exemple.fr`, 'zoe@exemple.fr'));
    expect(operate(['read-bounce'], 'Bonjour,\r\n\r\nje vous écris.\r\n')).toEqual({
      outcome: 'nothing_failed',
    });
    expect(bounced(randomUUID())).toEqual({ outcome: 'not_ours' });
    expect(bounced(message)).toEqual({ outcome: 'recorded', status: '5.1.1', stopped: true });
    expect(await rows('SELECT address::text, code, source FROM mail_failure')).toEqual([
      { address: 'zoe@exemple.fr', code: '5.1.1', source: 'report' },
    ]);
  });
});
