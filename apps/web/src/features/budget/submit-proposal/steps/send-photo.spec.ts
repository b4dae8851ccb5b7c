import { readAnswer } from './send-photo';

describe('the answer to a photo', () => {
  it('is its id, or a code that has a sentence', () => {
    expect(readAnswer(201, { id: 'a', width: 1, height: 1 })).toEqual({ ok: true, id: 'a' });
    expect(readAnswer(422, { code: 'photo_not_an_image' })).toEqual({
      ok: false,
      code: 'photo_not_an_image',
    });
    expect(readAnswer(401, { code: 'UNAUTHENTICATED' })).toEqual({ ok: false, code: 'signedOut' });
  });

  it('bad input: an answer of something between us and the server is our trouble, said as such', () => {
    expect(readAnswer(413, null)).toEqual({ ok: false, code: 'file_too_large' });
    expect(readAnswer(502, null)).toEqual({ ok: false, code: 'server' });
    expect(readAnswer(201, 'surprise')).toEqual({ ok: false, code: 'server' });
  });
});
