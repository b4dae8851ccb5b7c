import { decodePabulib } from './decode';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('bytes of a .pb file', () => {
  it('drops the byte order mark', () => {
    expect(decodePabulib(bytes([0xef, 0xbb, 0xbf], 'META é 🌳'))).toEqual({ ok: true, value: 'META é 🌳' });
  });

  it.each([
    ['Latin-1', bytes('META\nname;', [0xc9], 'cole\n'), 2, 'C9'],
    ['a sequence cut by the end', bytes('META\n\n', [0xe2, 0x82]), 3, 'E2'],
    ['an overlong form', bytes([0xe0, 0x80, 0x80]), 1, 'E0'],
    ['a surrogate', bytes('🌳\n', [0xed, 0xa0, 0x80]), 2, 'ED'],
    ['UTF-16', bytes([0xff, 0xfe, 0x4d, 0x00]), 1, 'FF'],
  ])('refuses %s at its line', (_, file, line, value) => {
    expect(decodePabulib(file)).toEqual({ ok: false, error: { code: 'not_utf8', line, field: '', value } });
  });

  it('reads Latin-1 only when told to', () => {
    const file = bytes([0xc9], 'cole d', [0x92], 'Ath', [0xe9, 0x80]);
    expect(decodePabulib(file, { encoding: 'latin1' })).toEqual({ ok: true, value: 'École d’Athé€' });
  });

  it('refuses a file over the limit before looking at it', () => {
    expect(decodePabulib(bytes([0xff, 0xff, 0xff]), { maxBytes: 2 })).toEqual({
      ok: false,
      error: { code: 'too_big', line: 0, field: '', value: '3', limit: 2 },
    });
  });

  it('refuses 200 MB by default', () => {
    const read = decodePabulib(new Uint8Array(200 * 1024 * 1024));
    expect(read.ok ? null : read.error.code).toBe('too_big');
  });
});
