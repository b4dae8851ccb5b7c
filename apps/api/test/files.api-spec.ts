import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { FileShelf } from '../src/platform/files/file-shelf';
import { KeptFiles } from '../src/platform/files/kept-files.store';
import { StoredFileEntity } from '../src/platform/files/stored-file.entity';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { blank, fromATelephone, grainy, withComment } from './support/samples/some-files';

describe('photographs', () => {
  let api: TestApi;
  let resident: Awaited<ReturnType<TestApi['signedIn']>>;
  beforeAll(async () => {
    api = await startApi();
    resident = await api.signedIn();
  });
  afterAll(() => api.stop());

  const send = async (caller: Caller, bytes: Uint8Array | string, name = 'photo.jpg') => {
    const form = new FormData();
    form.append('file', new Blob([bytes as BlobPart], { type: 'image/jpeg' }), name);
    const response = await caller.fetch('/files/photos', { method: 'POST', body: form });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('turns the photo upright, removes its EXIF and keeps two sizes', async () => {
    const { status, body } = await send(resident.caller, await fromATelephone());
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        id: expect.any(String),
        kind: 'photograph',
        name: null,
        bytes: expect.any(Number),
        width: 800,
        height: 1600,
      },
    });
    const large = Buffer.from(
      await (await resident.caller.fetch(`/files/photos/${body['id']}/large.webp`)).arrayBuffer(),
    );
    const small = Buffer.from(
      await (await resident.caller.fetch(`/files/photos/${body['id']}/small.webp`)).arrayBuffer(),
    );
    expect(await sharp(large).metadata()).toMatchObject({ format: 'webp', width: 800, height: 1600 });
    expect((await sharp(await fromATelephone()).metadata()).exif?.includes('Telephone')).toBe(true);
    for (const kept of [large, small]) {
      const { exif, xmp, iptc } = await sharp(kept).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(/Somebody|Telephone|GPS|Exif/i.test(kept.toString('latin1'))).toBe(false);
    }
    expect(await sharp(small).metadata()).toMatchObject({ width: 240, height: 480 });
  });

  it('takes PNG, WebP and AVIF too', async () => {
    for (const made of [blank(40, 30).png(), blank(40, 30).webp(), blank(40, 30).avif()]) {
      const { status, body } = await send(resident.caller, await made.toBuffer());
      expect({ status, body }).toEqual({ status: 201, body: expect.objectContaining({ width: 40 }) });
    }
  });

  it('shows a draft’s photo to its owner only, and a published one to all', async () => {
    const { body } = await send(resident.caller, await blank(20, 20).png().toBuffer());
    const address = `/files/photos/${body['id']}/small.webp`;
    const stranger = await api.signedIn();
    expect((await api.anonymous().fetch(address)).status).toBe(404);
    expect((await stranger.caller.fetch(address)).status).toBe(404);
    expect((await resident.caller.fetch(address)).headers.get('cache-control')).toBe('private, no-store');

    const photos = api.app.get(KeptFiles);
    expect(await photos.attach(api.source.manager, 'photos', String(body['id']), stranger.personId)).toBe(
      false,
    );
    expect(await photos.attach(api.source.manager, 'photos', String(body['id']), resident.personId)).toBe(
      true,
    );
    expect(await photos.attach(api.source.manager, 'photos', String(body['id']), resident.personId)).toBe(
      false,
    );
    const shown = await api.anonymous().fetch(address);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, s-maxage=3600, immutable',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
  });

  it('gives AVIF to who reads it where it is lighter, under the same address', async () => {
    const { body } = await send(resident.caller, await grainy(1200, 900).jpeg().toBuffer());
    const address = `/files/photos/${body['id']}/large.webp`;
    const get = (accept: string) => resident.caller.fetch(address, { headers: { accept } });
    const [webp, avif] = [await get('image/webp,*/*'), await get('image/avif,image/webp,*/*')];
    expect([webp, avif].map(({ headers }) => headers.get('content-type'))).toEqual([
      'image/webp',
      'image/avif',
    ]);
    expect([webp, avif].map(({ headers }) => headers.get('vary'))).toEqual([
      expect.stringContaining('Accept'),
      expect.stringContaining('Accept'),
    ]);
    expect(avif.headers.get('etag')).not.toBe(webp.headers.get('etag'));
    const bytes = Buffer.from(await avif.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'heif', width: 1200 });
    expect(bytes.length).toBeLessThan(Buffer.from(await webp.arrayBuffer()).length * 0.9);
  });

  it('bad input: HTML in the comment of a JPEG does not survive', async () => {
    const page = '<html><script>alert(1)</script></html>';
    const polyglot = withComment(await blank(60, 40).jpeg().toBuffer(), page);
    expect(polyglot.includes(page)).toBe(true);
    const { status, body } = await send(resident.caller, polyglot, 'photo.html');
    expect(status).toBe(201);
    const shown = await resident.caller.fetch(`/files/photos/${body['id']}/large.webp`);
    expect(Buffer.from(await shown.arrayBuffer()).includes('script')).toBe(false);
  });

  it('takes a photo back from its sender only, and never one that is shown', async () => {
    const { body } = await send(resident.caller, await blank(20, 20).png().toBuffer());
    const take = (caller: Caller) => caller.fetch(`/files/photos/${body['id']}`, { method: 'DELETE' });
    const stranger = await api.signedIn();
    expect([(await take(api.anonymous())).status, (await take(stranger.caller)).status]).toEqual([401, 404]);
    const shelf = api.app.get(FileShelf);
    const home = join(shelf.folder, shelf.pathOf(String(body['id'])));
    expect([existsSync(home), (await take(resident.caller)).status, existsSync(home)]).toEqual([
      true,
      204,
      false,
    ]);
    expect((await take(resident.caller)).status).toBe(404);
    const shown = await send(resident.caller, await blank(20, 20).png().toBuffer());
    await api.app
      .get(KeptFiles)
      .attach(api.source.manager, 'photos', String(shown.body['id']), resident.personId);
    const refused = await resident.caller.fetch(`/files/photos/${shown.body['id']}`, { method: 'DELETE' });
    expect(refused.status).toBe(404);
  });

  it('asks to sign in before reading anything', async () => {
    expect((await send(api.anonymous(), await blank(20, 20).png().toBuffer())).status).toBe(401);
  });

  describe('bad input: an upload that is not an image', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    it.each([
      ['text under the name of a photo', 'not an image at all, only words'],
      ['SVG', svg],
      ['HTML', '<!doctype html><script>alert(1)</script>'],
      ['nothing', ''],
      [
        'the head of a JPEG and noise',
        Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(900, 7)]),
      ],
    ])('%s', async (_, bytes) => {
      expect(await send(resident.caller, bytes)).toEqual({
        status: 422,
        body: { code: 'photo_not_an_image' },
      });
    });

    it('a GIF is refused even though it is a picture', async () => {
      const { status } = await send(resident.caller, await blank(9, 9).gif().toBuffer(), 'photo.gif');
      expect(status).toBe(422);
    });

    it('half of a photo', async () => {
      const whole = await grainy(900, 900).jpeg().toBuffer();
      const { status, body } = await send(resident.caller, whole.subarray(0, whole.length / 2));
      expect({ status, body }).toEqual({ status: 422, body: { code: 'photo_not_an_image' } });
    });

    it('a small file that unpacks to hundreds of megapixels', async () => {
      const bomb = await blank(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
      const { status } = await send(resident.caller, bomb);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });

    it('more than 12 MB', async () => {
      const { status, body } = await send(resident.caller, Buffer.alloc(12 * 1024 * 1024 + 1, 1));
      expect({ status, body }).toEqual({ status: 413, body: { code: 'file_too_large' } });
    });

    it('no file, or a form that is not one', async () => {
      const empty = await resident.caller.fetch('/files/photos', { method: 'POST', body: new FormData() });
      expect(await empty.json()).toEqual({ code: 'file_missing' });
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const cut = await resident.caller.fetch('/files/photos', {
        method: 'POST',
        headers,
        body: '--x\r\nnothing',
      });
      expect(cut.status).toBe(400);
    });

    it('leaves nothing on the disk', async () => {
      const { folder } = api.app.get(FileShelf);
      await send(resident.caller, svg);
      const kept = await api.source.manager.count(StoredFileEntity);
      const shelves = readdirSync(folder).filter((name) => name !== 'incoming');
      expect(shelves.flatMap((two) => readdirSync(join(folder, two)))).toHaveLength(kept);
      expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    });
  });

  it('answers "not found" to addresses that are no photo', async () => {
    for (const path of [
      'x/large.webp',
      `${'0'.repeat(8)}-0000-0000-0000-000000000000/large.webp`,
      '..%2f..%2fetc/passwd',
    ]) {
      expect((await api.anonymous().fetch(`/files/photos/${path}`)).status).toBe(404);
    }
  });

  it('removes what was never used after a day, and nothing else', async () => {
    const { manager } = api.source;
    const old = new Date(Date.now() - 25 * 3600 * 1000);
    const person = await api.signedIn();
    const [forgotten, fresh, used] = await Promise.all(
      [1, 2, 3].map(async () =>
        String((await send(person.caller, await blank(20, 20).png().toBuffer())).body['id']),
      ),
    );
    await manager.update(StoredFileEntity, { id: forgotten }, { createdAt: old });
    await manager.update(StoredFileEntity, { id: used }, { createdAt: old, attachedAt: old });
    expect(await api.app.get(KeptFiles).removeForgotten()).toBe(1);
    const shelf = api.app.get(FileShelf);
    const stands = (id = '') => existsSync(join(shelf.folder, shelf.pathOf(id), 'large.webp'));
    expect([forgotten, fresh, used].map(stands)).toEqual([false, true, true]);
    expect(readFileSync(join(shelf.folder, shelf.pathOf(used ?? ''), 'small.webp')).length).toBeGreaterThan(
      20,
    );
  });

  it('stops a person who sends photos without end', async () => {
    const person = await api.signedIn();
    const picture = await blank(8, 8).png().toBuffer();
    const codes: number[] = [];
    for (let sent = 0; sent < 21; sent += 1) codes.push((await send(person.caller, picture)).status);
    expect(codes.filter((code) => code === 201)).toHaveLength(20);
    expect(codes.at(-1)).toBe(429);
  });
});
