import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detailText, entryText, GENESIS } from '@parvis/audit-chain';
import { throwAwayDatabase, type ThrowAwayDatabase } from '@parvis/testing';
import { Client } from 'pg';
import { speaker } from '../messages';
import { audit } from './audit.command';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

async function asOwner(database: ThrowAwayDatabase, work: (client: Client) => Promise<unknown>) {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** Three lines, as the server records them. */
async function fill(client: Client) {
  let previousHash = GENESIS;
  for (const sequence of [1, 2, 3]) {
    const detail = {
      actorId: null,
      subjectType: 'thing',
      subjectId: 'x',
      before: null,
      after: { n: sequence },
    };
    const detailDigest = sha256(detailText({ salt: 'aa', ...detail }));
    const link = { sequence, at: '2026-11-22T10:00:00.000Z', verb: 'test.wrote', detailDigest, previousHash };
    const hash = sha256(entryText(link));
    await client.query(
      `INSERT INTO audit_entry (sequence, at, verb, detail_digest, previous_hash, hash) VALUES ($1,$2,$3,$4,$5,$6)`,
      [sequence, link.at, link.verb, detailDigest, previousHash, hash],
    );
    await client.query(
      `INSERT INTO audit_detail (sequence, salt, subject_type, subject_id, after) VALUES ($1, 'aa', 'thing', 'x', $2)`,
      [sequence, detail.after],
    );
    previousHash = hash;
  }
}

describe('parvis audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-audit-'));
  const urlBefore = process.env['DATABASE_URL'];
  let database: ThrowAwayDatabase;
  const run = async (...args: string[]) => {
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    const code = await audit.run(args, { say: speaker('en'), print, whisper: () => undefined });
    return { code, printed };
  };
  const anchor = async () => {
    const { lines, head } = JSON.parse((await run('verify', '--json')).printed.join(''));
    return `${lines}:${head}`;
  };

  beforeEach(async () => {
    database = await throwAwayDatabase();
    process.env['DATABASE_URL'] = database.runtimeUrl;
    await asOwner(database, fill);
  });
  afterEach(() => database.drop());
  afterAll(() => {
    rmSync(folder, { recursive: true });
    if (urlBefore === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = urlBefore;
  });

  it('says that the trail of a database holds, and what to note', async () => {
    const { code, printed } = await run('verify');
    expect({ code, first: printed[0] }).toEqual({ code: 0, first: 'The trail holds: 3 lines.' });
    expect(printed[2]).toMatch(/^To note: 3:[0-9a-f]{64}$/);
    expect((await run('verify', '--expect', await anchor())).code).toBe(0);
  });

  it('fails on a changed line, and on a cut one for whoever noted the anchor', async () => {
    const noted = await anchor();
    await asOwner(database, async (client) => {
      await client.query('DELETE FROM audit_detail WHERE sequence = 3');
      await client.query('DELETE FROM audit_entry WHERE sequence = 3');
    });
    expect((await run('verify')).code).toBe(0);
    const cut = await run('verify', '--expect', noted);
    expect({ code: cut.code, first: cut.printed[0] }).toEqual({
      code: 1,
      first: 'The chain no longer passes through the given hash: it was cut or written anew.',
    });
    await asOwner(database, (client) => client.query(`UPDATE audit_entry SET verb = 'x' WHERE sequence = 2`));
    expect((await run('verify', '--json')).code).toBe(1);
  });

  it('checks an exported chain without a database, and its export names nobody', async () => {
    const noted = await anchor();
    const { printed } = await run('export');
    expect(printed.map((line) => Object.keys(JSON.parse(line)))[0]).toEqual([
      'sequence',
      'at_micros',
      'verb',
      'detail_digest',
      'previous_hash',
      'hash',
    ]);
    const path = join(folder, 'trail.jsonl');
    writeFileSync(path, printed.join('\n'));
    expect((await run('verify', '--file', path, '--expect', noted)).code).toBe(0);
    writeFileSync(path, printed.join('\n').replace('test.wrote', 'test.other'));
    expect((await run('verify', '--file', path)).printed[0]).toMatch(/^Line 1 does not follow/);
    writeFileSync(path, 'no trail');
    await expect(run('verify', '--file', path)).rejects.toMatchObject({ key: 'audit_bad_line', exit: 1 });
  });

  it('says what was typed wrong', async () => {
    await expect(run()).rejects.toMatchObject({ key: 'audit_verbs', exit: 2 });
    await expect(run('verify', '--expect', '3')).rejects.toMatchObject({ key: 'audit_bad_anchor', exit: 2 });
    delete process.env['DATABASE_URL'];
    await expect(run('verify')).rejects.toMatchObject({ key: 'audit_no_url', exit: 2 });
  });
});
