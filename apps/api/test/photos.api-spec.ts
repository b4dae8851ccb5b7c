import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Photos } from '../src/platform/files/photos.store';
import { PhotoShelf } from '../src/platform/files/photo-shelf';
import { StoredFileEntity } from '../src/platform/files/stored-file.entity';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a44' } });

/** A photo taken on its side, with a place and an owner in its EXIF. */
const fromATelephone = () =>
  blank(2400, 1200)
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'Somebody', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();

describe('photos', () => {
  let api: TestApi;
  let resident: Awaited<ReturnType<TestApi['signedIn']>>;
  beforeAll(async () => {
    api = await startApi();
    resident = await api.signedIn();
  });
  afterAll(() => api.stop());

  const send = async (caller: Caller, bytes: Uint8Array | string, name = 'photo.jpg') => {
    const form = new FormData();
    form.append('photo', new Blob([bytes as BlobPart], { type: 'image/jpeg' }), name);
    const response = await caller.fetch('/files/photos', { method: 'POST', body: form });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('turns the photo upright, removes its EXIF and keeps two sizes', async () => {
    const { status, body } = await send(resident.caller, await fromATelephone());
    expect({ status, body }).toEqual({
      status: 201,
      body: { id: expect.any(String), width: 800, height: 1600 },
    });
    const large = Buffer.from(
      await (await resident.caller.fetch(`/files/photos/${body['id']}/large.webp`)).arrayBuffer(),
    );
    const small = Buffer.from(
      await (await resident.caller.fetch(`/files/photos/${body['id']}/small.webp`)).arrayBuffer(),
    );
    expect(await sharp(large).metadata()).toMatchObject({ format: 'webp', width: 800, height: 1600 });
    expect((await sharp(large).metadata()).exif).toBeUndefined();
    expect(large.includes('Somebody')).toBe(false);
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

    const photos = api.app.get(Photos);
    expect(await photos.attach(api.source.manager, String(body['id']), stranger.personId)).toBe(false);
    expect(await photos.attach(api.source.manager, String(body['id']), resident.personId)).toBe(true);
    expect(await photos.attach(api.source.manager, String(body['id']), resident.personId)).toBe(false);
    const shown = await api.anonymous().fetch(address);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
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
      const whole = await sharp({
        create: {
          width: 900,
          height: 900,
          channels: 3,
          background: '#fff',
          noise: { type: 'gaussian', mean: 90, sigma: 40 },
        },
      })
        .jpeg()
        .toBuffer();
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
      expect({ status, body }).toEqual({ status: 413, body: { code: 'photo_too_large' } });
    });

    it('no file, or a form that is not one', async () => {
      const empty = await resident.caller.fetch('/files/photos', { method: 'POST', body: new FormData() });
      expect(await empty.json()).toEqual({ code: 'photo_missing' });
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const cut = await resident.caller.fetch('/files/photos', {
        method: 'POST',
        headers,
        body: '--x\r\nnothing',
      });
      expect(cut.status).toBe(400);
    });

    it('leaves nothing on the disk', async () => {
      const { folder } = api.app.get(PhotoShelf);
      await send(resident.caller, svg);
      const kept = await api.source.manager.count(StoredFileEntity);
      const inFolders = readdirSync(folder).flatMap((two) => readdirSync(join(folder, two)));
      expect(inFolders).toHaveLength(kept);
      expect(inFolders.filter((name) => name.endsWith('.part'))).toEqual([]);
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
    expect(await api.app.get(Photos).removeForgotten()).toBe(1);
    const shelf = api.app.get(PhotoShelf);
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
