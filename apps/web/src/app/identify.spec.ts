import fc from 'fast-check';
import { identify } from './identify';

const asked = (url: string, cookies: Record<string, string> = {}, acceptLanguage = 'fr') =>
  identify({ url, cookies, acceptLanguage });

describe('which page is asked for', () => {
  it('is told by the path and by what the page reads of the query, in order', () => {
    expect(asked('/budgets/c-27/projets?page=2&theme=sport')).toEqual({
      key: 'fr auto /budgets/c-27/projets?theme=sport&page=2',
      url: '/budgets/c-27/projets?theme=sport&page=2',
      narrowed: true,
    });
    expect(asked('/budgets/c-27/projets?theme=sport&fbclid=x&page=2&page=9')).toEqual(
      asked('/budgets/c-27/projets?page=2&theme=sport'),
    );
  });

  it('is the same whatever a mailing adds to the link', () => {
    expect(asked('/budgets?utm_source=lettre')).toEqual(asked('/budgets'));
    expect(asked('/budgets')?.narrowed).toBe(false);
  });

  it('differs by language and by appearance, and by no other cookie', () => {
    const keys = [
      asked('/'),
      asked('/', {}, 'en'),
      asked('/', { parvis_mode: 'dark' }),
      asked('/', { parvis_lang: 'en', parvis_mode: 'dark' }),
    ].map((one) => one?.key);
    expect(new Set(keys).size).toBe(4);
    expect(asked('/', { parvis_mode: 'pink', other: 'x' })).toEqual(asked('/'));
  });

  it.each(['/%62udgets', '//budgets', '/budgets/', '/BUDGETS', '/a/../b', '/a b', ''])(
    'is not said of %j: only of addresses as our links write them',
    (url) => expect(asked(url)).toBeUndefined(),
  );

  it('never throws, and means the same when asked again with its own answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string()), fc.string(), (path, query) => {
        const once = asked(`/budgets/a/projets?mots=${query}&x=${path}`);
        return once !== undefined && asked(once.url)?.key === once.key;
      }),
    );
  });
});
