import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../src/platform/access/viewer';
import { FileKeepings, FileReaders, type FileKeepingTable } from '../src/platform/files/file-keeping';
import { FileShelf } from '../src/platform/files/file-shelf';
import { KeptFiles } from '../src/platform/files/kept-files.store';
import { receiveFile, type Received } from '../src/platform/files/receive/receive-file';
import { StoredFileEntity } from '../src/platform/files/stored-file.entity';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { aDocx, anOdt, anXlsx, aPdf, aZip, blank } from './support/samples/some-files';

/** The rule of a context that keeps private files: only facilitators read them. */
@Injectable()
class FacilitatorsRead extends FileReaders {
  mayRead(_file: StoredFileEntity, { grants }: Viewer): Promise<boolean> {
    return Promise.resolve(grants.some(({ role }) => role === 'facilitator'));
  }
}
@Module({ providers: [FacilitatorsRead] })
class MinutesModule {}

const documents = { kinds: ['pdf', 'odt', 'docx', 'xlsx', 'csv'], mostWaiting: 200 } as const;
const PLANTED: FileKeepingTable = {
  minutes: { ...documents, mostBytes: 3_000_000, senders: 'members', readers: FacilitatorsRead },
  leaflets: {
    ...documents,
    mostBytes: 50_000,
    senders: { permission: 'budget.review' },
    readers: 'everyone',
  },
  silent: { ...documents, mostBytes: 50_000, senders: 'members' },
};

describe('documents', () => {
  let api: TestApi;
  let resident: Awaited<ReturnType<TestApi['signedIn']>>;
  let facilitator: Awaited<ReturnType<TestApi['signedIn']>>;
  beforeAll(async () => {
    api = await startApi({ PARVIS_FILES_QUOTA_MB: '4' }, [MinutesModule]);
    api.app.get(FileKeepings).add(PLANTED);
    resident = await api.signedIn();
    facilitator = await api.signedIn('facilitator');
  });
  afterAll(() => api.stop());

  const send = async (
    caller: Caller,
    bytes: Uint8Array | string,
    { name = 'compte rendu.pdf', keeping = 'minutes', field = 'file' } = {},
  ) => {
    const form = new FormData();
    form.append(field, new Blob([bytes as BlobPart], { type: 'text/html' }), name);
    const response = await caller.fetch(`/files/${keeping}`, { method: 'POST', body: form });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const attach = (keeping: string, { id }: Record<string, unknown>, ownerId: string) =>
    api.app.get(KeptFiles).attach(api.source.manager, keeping, String(id), ownerId);
  const left = () => readdirSync(api.app.get(FileShelf).incoming);

  it('are known by their content, and offered under a safe name', async () => {
    const table: [Uint8Array | string, string, string, string][] = [
      [aPdf(), 'Été.pdf', 'pdf', 'application/pdf'],
      [anOdt(), 'x.zip', 'odt', 'application/vnd.oasis.opendocument.text'],
      [aDocx(), 'lettre', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [anXlsx(), 'a.html', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['nom;coût\r\nbanc;1 200 €\r\n', 'tableau.csv', 'csv', 'text/csv; charset=utf-8'],
      [Buffer.from('nom;co\xfbt\r\n', 'latin1'), 'tableau.csv', 'csv', 'text/csv; charset=windows-1252'],
    ];
    for (const [bytes, name, kind, type] of table) {
      const { status, body } = await send(resident.caller, bytes, { name });
      expect({ status, kind: body['kind'] }).toEqual({ status: 201, kind });
      const shown = await resident.caller.fetch(`/files/minutes/${body['id']}/document`);
      expect(Object.fromEntries(shown.headers)).toMatchObject({
        'content-type': type,
        'content-disposition': expect.stringMatching(
          /^attachment; filename="[ -~]+\.[a-z]+"; filename\*=UTF-8''/,
        ),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(Buffer.from(bytes as Buffer));
    }
  });

  describe('who may', () => {
    const statusFor = async (caller: Caller, address: string) => (await caller.fetch(address)).status;

    it('private files: through the session, by the rule of their context, "not found" otherwise', async () => {
      const { body } = await send(resident.caller, aPdf());
      const address = `/files/minutes/${body['id']}/document`;
      const stranger = await api.signedIn();
      const everyone = () =>
        Promise.all(
          [resident.caller, facilitator.caller, stranger.caller, api.anonymous()].map((one) =>
            statusFor(one, address),
          ),
        );
      expect(await everyone()).toEqual([200, 404, 404, 404]);
      expect(await attach('minutes', body, resident.personId)).toBe(true);
      expect(await everyone()).toEqual([404, 200, 404, 404]);
      const shown = await facilitator.caller.fetch(address);
      expect(shown.headers.get('cache-control')).toBe('private, no-store');
      expect(await statusFor(facilitator.caller, address.replace('minutes', 'leaflets'))).toBe(404);
    });

    it('a keeping without a rule is served to nobody, its sender included', async () => {
      const { status, body } = await send(resident.caller, aPdf(), { keeping: 'silent' });
      expect(status).toBe(201);
      const address = `/files/silent/${body['id']}/document`;
      expect(await statusFor(resident.caller, address)).toBe(404);
      await attach('silent', body, resident.personId);
      expect([await statusFor(resident.caller, address), await statusFor(api.anonymous(), address)]).toEqual([
        404, 404,
      ]);
    });

    it('sends where the keeping lets them', async () => {
      expect((await send(resident.caller, aPdf(), { keeping: 'leaflets' })).status).toBe(404);
      expect((await send(facilitator.caller, aPdf(), { keeping: 'leaflets' })).status).toBe(201);
      expect((await send(resident.caller, aPdf(), { keeping: 'nothing-such' })).status).toBe(404);
      expect((await send(api.anonymous(), aPdf())).status).toBe(401);
    });

    it('a rule that no module provides stops the start', () => {
      class Nowhere extends FileReaders {
        mayRead = () => Promise.resolve(true);
      }
      const keepings = api.app.get(FileKeepings);
      keepings.add({ lost: { ...documents, mostBytes: 1, senders: 'members', readers: Nowhere } });
      expect(() => keepings.onModuleInit()).toThrow(/Nowhere/);
      expect(() => keepings.add(PLANTED)).toThrow(/twice/);
    });
  });

  it('answers HEAD, ranges and what a browser already has', async () => {
    const { body } = await send(facilitator.caller, aPdf(), { keeping: 'leaflets', name: 'Dépliant.pdf' });
    await attach('leaflets', body, facilitator.personId);
    const get = (headers: Record<string, string> = {}, method = 'GET') =>
      api.anonymous().fetch(`/files/leaflets/${body['id']}/document`, { method, headers });
    const head = await get({}, 'HEAD');
    expect({ status: head.status, length: head.headers.get('content-length') }).toEqual({
      status: 200,
      length: String(aPdf().length),
    });
    expect(head.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=3600, immutable');
    expect(head.headers.get('content-disposition')).toContain("filename*=UTF-8''D%C3%A9pliant.pdf");
    const part = await get({ range: 'bytes=0-4' });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
    expect((await get({ range: 'bytes=999999-' })).status).toBe(416);
    const known = { 'if-none-match': head.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await get(known)).status).toBe(304);
  });

  it('a file whose bytes are gone is "not found", and no cache keeps that', async () => {
    const { body } = await send(facilitator.caller, aPdf(), { keeping: 'leaflets' });
    await attach('leaflets', body, facilitator.personId);
    const shelf = api.app.get(FileShelf);
    rmSync(join(shelf.folder, shelf.pathOf(String(body['id']))), { recursive: true });
    const answer = await api.anonymous().fetch(`/files/leaflets/${body['id']}/document`);
    expect([answer.status, answer.headers.get('cache-control'), await answer.json()]).toEqual([
      404,
      'no-store',
      { code: 'NOT_FOUND' },
    ]);
  });

  describe('bad input', () => {
    const zipAfterPdf = Buffer.concat([aPdf(), aZip([{ name: 'a.html', content: '<script>' }])]);
    it.each<[string, Uint8Array | string, number, string]>([
      ['nothing', '', 415, 'file_not_accepted'],
      ['HTML', '<!doctype html><script>alert(1)</script>', 415, 'file_not_accepted'],
      ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">;</svg>', 415, 'file_not_accepted'],
      ['HTML behind a byte order mark', '\uFEFF <html>;', 415, 'file_not_accepted'],
      ['a text that is no table', 'just a word', 415, 'file_not_accepted'],
      ['a program', Buffer.from('MZ\x90\0\x03;\0\0', 'latin1'), 415, 'file_not_accepted'],
      ['noise', randomBytes(5000), 415, 'file_not_accepted'],
      [
        'a picture where documents are kept',
        Buffer.from('\x89PNG\r\n\x1a\n0000000', 'latin1'),
        415,
        'file_not_accepted',
      ],
      ['half of a PDF', aPdf().subarray(0, 60), 422, 'file_unreadable'],
      ['a PDF with an archive behind it', zipAfterPdf, 422, 'file_unreadable'],
      [
        'an archive with something in front',
        Buffer.concat([Buffer.from('PK\x03\x04junk'), aDocx()]),
        422,
        'file_unreadable',
      ],
      ['half of a docx', aDocx().subarray(0, 100), 422, 'file_unreadable'],
      ['an archive that is no document', aZip([{ name: 'index.html' }]), 415, 'file_not_accepted'],
      [
        'a docx that unpacks to 4 GB',
        aDocx([{ name: 'word/big.xml', claims: 4_000_000_000 }]),
        422,
        'file_unreadable',
      ],
      ['a docx with macros', aDocx([{ name: 'word/vbaProject.bin' }]), 422, 'file_with_macros'],
    ])('%s', async (_, bytes, status, code) => {
      expect(await send(resident.caller, bytes)).toEqual({ status, body: { code } });
      expect(left()).toEqual([]);
    });

    it('more than the keeping takes, said as soon as the form says it', async () => {
      const { status, body } = await send(facilitator.caller, Buffer.alloc(60_000), { keeping: 'leaflets' });
      expect({ status, body }).toEqual({ status: 413, body: { code: 'file_too_large' } });
      expect((await send(facilitator.caller, Buffer.alloc(13_000_000))).status).toBe(413);
      expect(left()).toEqual([]);
    });

    it('a wrong field, a hundred files, a form without a boundary', async () => {
      expect(await send(resident.caller, aPdf(), { field: 'other' })).toEqual({
        status: 400,
        body: { code: 'file_missing' },
      });
      const form = new FormData();
      for (let file = 0; file < 100; file += 1) form.append('file', new Blob([aPdf() as BlobPart]), 'a.pdf');
      expect((await resident.caller.fetch('/files/minutes', { method: 'POST', body: form })).status).toBe(
        400,
      );
      const headers = { 'content-type': 'multipart/form-data' };
      const bare = await resident.caller.fetch('/files/minutes', { method: 'POST', headers, body: 'x' });
      expect([bare.status, await bare.json()]).toEqual([400, { code: 'file_missing' }]);
      expect(left()).toEqual([]);
    });

    it.each([
      ['a path', '../../../etc/passwd.pdf', 'passwd.pdf'],
      ['an override that writes backwards', 'a\u202Efdp.html', 'afdp.pdf'],
      ['a break for a header', 'a.pdf"\r\nX-Evil: 1', 'a.pdf X-Evil 1.pdf'],
    ])('a name with %s', async (_, name, kept) => {
      const { status, body } = await send(facilitator.caller, aPdf(), { name });
      expect({ status, name: body['name'] }).toEqual({ status: 201, name: kept });
      const shown = await facilitator.caller.fetch(`/files/minutes/${body['id']}/document`);
      expect([shown.status, shown.headers.get('x-evil')]).toEqual([200, null]);
    });

    it('a name with a null byte is no form at all', async () => {
      const answer = await send(facilitator.caller, aPdf(), { name: 'a.pdf\0.html' });
      expect(answer).toEqual({ status: 400, body: { code: 'file_missing' } });
      expect(left()).toEqual([]);
    });

    it('a browser that leaves in the middle leaves nothing', async () => {
      const rows = await api.source.manager.count(StoredFileEntity);
      const { port } = new URL(api.url);
      const head = [
        'POST /files/minutes HTTP/1.1',
        'Host: 127.0.0.1',
        `Cookie: ${resident.caller.cookieHeader}`,
        'X-Parvis: 1',
        'Content-Type: multipart/form-data; boundary=b',
        'Content-Length: 900000',
      ];
      const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4';
      const socket = connect(Number(port), '127.0.0.1');
      await new Promise<void>((sent) => socket.write(`${head.join('\r\n')}\r\n\r\n${part}`, () => sent()));
      await until(() => left().length === 1);
      socket.destroy();
      await until(() => left().length === 0);
      expect(await api.source.manager.count(StoredFileEntity)).toBe(rows);
    });
  });

  it('two at once: a person’s room is counted once for both', async () => {
    const person = await api.signedIn();
    const big = Buffer.concat([aPdf(), Buffer.alloc(1_500_000, 32), Buffer.from('%%EOF')]);
    const sent = await Promise.all(Array.from({ length: 5 }, () => send(person.caller, big)));
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 201, 429, 429, 429]);
    expect(sent.find(({ status }) => status === 429)?.body).toEqual({ code: 'file_quota_reached' });
    expect(left()).toEqual([]);
  });
});

describe('a disk without room', () => {
  it('while a file arrives (/dev/full): the refusal is told apart from a fault', async () => {
    const outcome: Promise<Received>[] = [];
    const server = createServer((request, response) => {
      const to = { field: 'file', mostBytes: 1_000_000, path: '/dev/full' };
      outcome.push(receiveFile(request as Request, response as Response, to));
      void outcome[0]?.finally(() => response.end());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const form = new FormData();
    form.append('file', new Blob([Buffer.alloc(500_000)]), 'a.pdf');
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body: form });
    expect(await Promise.all(outcome)).toEqual([{ refused: 'disk_full' }]);
    await new Promise((closed) => server.close(closed));
  });

  it('says so, keeps nothing, and still serves what is there', async () => {
    const api = await startApi({ PARVIS_FILES_SPARE_MB: '100000000' });
    try {
      const { caller } = await api.signedIn();
      const form = new FormData();
      form.append('file', new Blob([(await blank(20, 20).png().toBuffer()) as BlobPart]), 'a.png');
      const response = await caller.fetch('/files/photos', { method: 'POST', body: form });
      expect([response.status, await response.json()]).toEqual([507, { code: 'disk_full' }]);
      expect(readdirSync(api.app.get(FileShelf).folder)).toEqual(['incoming']);
      expect(await api.source.manager.count(StoredFileEntity)).toBe(0);
    } finally {
      await api.stop();
    }
  });
});

/** Waits for what another process's disk or socket does; ten seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await new Promise((go) => setTimeout(go, 25));
  if (!holds()) throw new Error('waited ten seconds for nothing');
}
