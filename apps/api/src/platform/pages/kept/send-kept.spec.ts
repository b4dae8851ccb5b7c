import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { KeptPage } from './kept-page';
import { chooseCoding, hasAlready } from './send-kept';

describe('the form of a kept page', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.000, gzip;q=0', 'identity'],
    ['identity, *;q=0', 'identity'],
  ])('for %j is %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });

  it('is the same page in each coding, and compressed once', async () => {
    const html = '<!doctype html>' + 'Une idée. '.repeat(500);
    const page = new KeptPage(html, {});
    const [br, gzip] = await Promise.all([page.form('br'), page.form('gzip')]);
    expect([String(brotliDecompressSync(br)), String(gunzipSync(gzip))]).toEqual([html, html]);
    expect(page.form('br')).toBe(br);
    expect(br.length + gzip.length + html.length).toBeLessThan(page.weight);
  });

  it('has one name, that changes with a single letter', () => {
    const [a, again, b] = ['a', 'a', 'b'].map((html) => new KeptPage(html, {}).etag);
    expect(a).toBe(again);
    expect(a).not.toBe(b);
    expect(a).toMatch(/^W\/"[\w-]{22}"$/);
  });

  it.each([
    [undefined, false],
    ['W/"abc"', true],
    ['"abc"', true],
    ['"x", W/"abc"', true],
    ['*', true],
    ['W/"ab"', false],
  ])('is known to who sends If-None-Match: %s', (header, known) => {
    expect(hasAlready(header, 'W/"abc"')).toBe(known);
  });
});
