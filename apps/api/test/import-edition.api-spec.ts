import { DataSource } from 'typeorm';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { counted, importEdition, sendPabulib } from './support/samples/pabulib-upload';

const GOOD = `META
key;value
description;Budget participatif
unit;Exemple
instance;2023
num_projects;3
num_votes;4
budget;100
vote_type;approval
rule;greedy
date_begin;01.03.2023
date_end;21.03.2023
currency;EUR
PROJECTS
project_id;cost;name
1;60;Fontaine
2;50.5;Bancs
3;40;Fresque
VOTES
voter_id;vote
1;1,2
2;1,3
3;1
4;2
`;
const GREEDY = { rule: 'greedy', satisfaction: 'cost' };

describe('a past election is imported', () => {
  let api: TestApi;
  let admin: Caller;
  beforeAll(async () => {
    api = await startApi();
    admin = (await api.signedIn('administrator')).caller;
  });
  afterAll(() => api.stop());

  const refusal = async (text: string | Uint8Array) => {
    const { status, body } = await sendPabulib(admin, text);
    return { status, ...body };
  };

  it('reads a file, says what it holds, imports it and counts it', async () => {
    const { status, body } = await sendPabulib(admin, GOOD);
    expect(status).toBe(200);
    expect(body.summary).toMatchObject({
      projects: 3,
      ballots: 4,
      budgetCents: 10_000,
      currency: 'EUR',
      voteType: 'approval',
      suggestedRule: { rule: 'greedy', satisfaction: 'cost', completion: 'none', overflow: 'skip' },
    });
    const made = await importEdition(admin, {
      uploadId: String(body.uploadId),
      name: 'Exemple, été 2023',
      countingRule: GREEDY,
    });
    expect(made).toMatchObject({ __typename: 'EditionImported', slug: 'exemple-ete-2023' });
    expect(await counted(api.anonymous(), 'exemple-ete-2023')).toBe('DONE');
    const { results, edition } = await api.anonymous().data<Record<string, Record<string, unknown>>>(
      `{ results(edition: "exemple-ete-2023") { ballots voters votersWithWinner budgetCents totalCents leftoverCents
           winners { projectId title costCents score why { kind rank leftBeforeCents } }
           losers { projectId why { kind missingCents } } }
         edition(slug: "exemple-ete-2023") { origin openedAt closedAt } }`,
    );
    expect(results).toEqual({
      ballots: 4,
      voters: 4,
      votersWithWinner: 3,
      budgetCents: 10_000,
      totalCents: 10_000,
      leftoverCents: 0,
      winners: [
        {
          projectId: '1',
          title: 'Fontaine',
          costCents: 6000,
          score: '3',
          why: { kind: 'RANKED', rank: 1, leftBeforeCents: 10_000 },
        },
        {
          projectId: '3',
          title: 'Fresque',
          costCents: 4000,
          score: '1',
          why: { kind: 'RANKED', rank: 3, leftBeforeCents: 4000 },
        },
      ],
      losers: [{ projectId: '2', why: { kind: 'DID_NOT_FIT', missingCents: 1050 } }],
    });
    expect(edition).toEqual({
      origin: 'IMPORTED',
      openedAt: '2023-03-01T12:00:00.000Z',
      closedAt: '2023-03-21T12:00:00.000Z',
    });
  });

  it('bad input: double click: one upload makes one edition, however often it is sent', async () => {
    const { body } = await sendPabulib(admin, GOOD);
    const input = { uploadId: String(body.uploadId), name: 'Deux clics', countingRule: GREEDY };
    const made = await Promise.all([1, 2, 3].map(() => importEdition(admin, input)));
    expect(new Set(made.map(({ slug }) => slug))).toEqual(new Set(['deux-clics']));
    const rows = await api.app.get(DataSource).query("SELECT 1 FROM edition WHERE slug LIKE 'deux-clics%'");
    expect(rows).toHaveLength(1);
  });

  it('gives another address to another election of the same name', async () => {
    const slugs = [];
    for (let i = 0; i < 2; i++) {
      const { body } = await sendPabulib(admin, GOOD);
      const made = await importEdition(admin, {
        uploadId: String(body.uploadId),
        name: 'Importer',
        countingRule: GREEDY,
      });
      slugs.push(made.slug);
    }
    expect(slugs).toEqual(['importer-2', 'importer-3']);
  });

  it('refuses a rule that has no meaning for these ballots, and a name that is missing', async () => {
    const { body } = await sendPabulib(admin, GOOD);
    const uploadId = String(body.uploadId);
    const borda = { rule: 'mes', satisfaction: 'borda1' };
    expect(await importEdition(admin, { uploadId, name: ' ', countingRule: borda })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [
        { field: 'name', rule: 'required' },
        { field: 'countingRule', rule: 'unknown_choice' },
      ],
    });
    const dice = { rule: 'dice', satisfaction: 'cost' };
    expect((await importEdition(admin, { uploadId, name: 'A', countingRule: dice })).faults).toEqual([
      { field: 'rule', rule: 'unknown_choice' },
    ]);
  });

  it('says that an upload is gone', async () => {
    for (const uploadId of ['6e3e7a34-0f4e-4d0e-9df0-6a0d4d9a1a11', '../../etc/passwd'])
      expect(await importEdition(admin, { uploadId, name: 'A', countingRule: GREEDY })).toEqual({
        __typename: 'UploadGone',
        code: 'upload_gone',
      });
  });

  it('is for administrators', async () => {
    const { caller: resident } = await api.signedIn('resident');
    const { caller: facilitator } = await api.signedIn('facilitator');
    expect((await sendPabulib(api.anonymous(), GOOD)).status).toBe(401);
    expect((await sendPabulib(resident, GOOD)).status).toBe(404);
    expect((await sendPabulib(facilitator, GOOD)).status).toBe(404);
  });

  it('bad input: .pb with a missing section', async () => {
    expect(await refusal(GOOD.replace(/PROJECTS[^]*VOTES/, 'VOTES'))).toMatchObject({
      status: 422,
      code: 'missing_section',
      field: 'PROJECTS',
    });
  });

  it('bad input: .pb with a repeated id', async () => {
    expect(await refusal(GOOD.replace('\n2;50.5', '\n1;50.5'))).toMatchObject({
      status: 422,
      code: 'repeated_project',
      line: 17,
      field: 'project_id',
      value: '1',
    });
    expect(await refusal(GOOD.replace('\n2;1,3', '\n1;1,3'))).toMatchObject({
      code: 'repeated_voter',
      line: 22,
    });
  });

  it('bad input: .pb with an unknown project', async () => {
    expect(await refusal(GOOD.replace('2;1,3', '2;1,9'))).toMatchObject({
      status: 422,
      code: 'unknown_project',
      line: 22,
      field: 'vote',
      value: '9',
    });
  });

  it('bad input: .pb with a byte order mark and CRLF is read as any other', async () => {
    const { status, body } = await sendPabulib(admin, `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`);
    expect(status).toBe(200);
    expect(body.summary).toMatchObject({ projects: 3, ballots: 4 });
  });

  it('bad input: .pb in Latin-1 is refused with its line, and read when asked', async () => {
    const latin1 = Buffer.from(GOOD.replace('Bancs', 'Bancs à l’ombre, été'.replace('’', "'")), 'latin1');
    expect(await refusal(latin1)).toMatchObject({ status: 422, code: 'not_utf8', line: 17, value: 'E0' });
    const { status, body } = await sendPabulib(admin, latin1, 'latin1');
    expect(status).toBe(200);
    const made = await importEdition(admin, {
      uploadId: String(body.uploadId),
      name: 'Latin',
      countingRule: GREEDY,
    });
    const rows = await api.app
      .get(DataSource)
      .query(
        'SELECT title FROM ballot_project JOIN edition ON id = edition_id WHERE slug = $1 ORDER BY position',
        [made.slug],
      );
    expect(rows[1]).toEqual({ title: "Bancs à l'ombre, été" });
  });

  it('bad input: .pb of 200 MB is refused with its size, without filling memory', async () => {
    const size = 200 * 1024 * 1024;
    const before = process.memoryUsage().rss;
    // Written piece by piece, so that only the server could be the one that keeps it.
    let sent = 0;
    const piece = new Uint8Array(1024 * 1024);
    const body = new ReadableStream<Uint8Array>({
      pull: (out) => (sent++ < 200 ? out.enqueue(piece) : out.close()),
    });
    const response = await admin.fetch('/files/pabulib', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(size) },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      code: 'too_big',
      value: String(size),
      limit: 64 * 1024 * 1024,
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('bad input: amounts finer than a cent, and points below zero, are refused in words', async () => {
    expect(await refusal(GOOD.replace('50.5', '50.505'))).toMatchObject({
      status: 422,
      code: 'finer_than_cent',
      field: '2',
      value: '50.505',
    });
    const scoring = GOOD.replace('vote_type;approval', 'vote_type;scoring')
      .replace('voter_id;vote', 'voter_id;vote;points')
      .replace('1;1,2\n', '1;1,2;3,-1\n')
      .replace('2;1,3\n', '2;1,3;1,1\n')
      .replace('3;1\n', '3;1;1\n')
      .replace('4;2\n', '4;2;1\n');
    expect(await refusal(scoring)).toMatchObject({ status: 422, code: 'negative_points' });
  });

  it('bad input: a form without a file', async () => {
    const form = new FormData();
    form.set('other', 'x');
    const response = await admin.fetch('/files/pabulib', { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'no_file' });
  });
});
