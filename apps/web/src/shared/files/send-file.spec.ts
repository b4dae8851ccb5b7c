import { nextOf, queue, type Upload } from './queue';
import { readAnswer, worthTryingAgain } from './send-file';

describe('the answer to a file', () => {
  it('is what was kept, or a code that has a sentence', () => {
    expect(readAnswer(201, { id: 'a', name: 'a.pdf', bytes: 1 })).toEqual({
      ok: true,
      file: { id: 'a', name: 'a.pdf' },
    });
    expect(readAnswer(201, { id: 'a', name: null })).toEqual({ ok: true, file: { id: 'a', name: null } });
    expect(readAnswer(422, { code: 'photo_not_an_image' })).toEqual({
      ok: false,
      code: 'photo_not_an_image',
    });
    expect(readAnswer(507, { code: 'disk_full' })).toEqual({ ok: false, code: 'disk_full' });
    expect(readAnswer(401, { code: 'UNAUTHENTICATED' })).toEqual({ ok: false, code: 'signedOut' });
  });

  it('bad input: an answer of something between us and the server is our trouble, said as such', () => {
    expect(readAnswer(413, null)).toEqual({ ok: false, code: 'file_too_large' });
    expect(readAnswer(502, null)).toEqual({ ok: false, code: 'server' });
    expect(readAnswer(201, 'surprise')).toEqual({ ok: false, code: 'server' });
  });

  it('is worth another try when the file is not at fault', () => {
    expect(['offline', 'server', 'disk_full'].map(worthTryingAgain)).toEqual([true, true, true]);
    expect(['photo_not_an_image', 'file_too_large'].map(worthTryingAgain)).toEqual([false, false]);
  });
});

describe('files that leave one after the other', () => {
  const file = (size: number) => ({ size }) as File;
  const two = queue([], {
    kind: 'chosen',
    mostBytes: 10,
    files: [1, 2].map((n) => ({ key: `${n}`, file: file(n) })),
  });
  const states = (uploads: readonly Upload[]) => uploads.map(({ key, state }) => `${key} ${state}`);

  it('one at a time', () => {
    expect(nextOf(two)?.key).toBe('1');
    const sending = queue(two, { kind: 'started', key: '1' });
    expect(nextOf(sending)).toBeUndefined();
    expect(nextOf(queue(sending, { kind: 'stopped', key: '1', code: 'offline' }))?.key).toBe('2');
    expect(nextOf(queue(sending, { kind: 'gone', key: '1' }))?.key).toBe('2');
  });

  it('tries again in its place, and forgets refusals at the next choice', () => {
    const stopped = queue(queue(two, { kind: 'started', key: '1' }), {
      kind: 'stopped',
      key: '1',
      code: 'offline',
    });
    expect(states(queue(stopped, { kind: 'again', key: '1' }))).toEqual(['1 waiting', '2 waiting']);
    const more = queue(stopped, { kind: 'chosen', mostBytes: 10, files: [{ key: '3', file: file(3) }] });
    expect(states(more)).toEqual(['2 waiting', '3 waiting']);
  });

  it('bad input: too large is said before a byte leaves', () => {
    const [large] = queue([], { kind: 'chosen', mostBytes: 10, files: [{ key: 'a', file: file(11) }] });
    expect(large).toMatchObject({ state: 'stopped', code: 'file_too_large' });
  });
});
