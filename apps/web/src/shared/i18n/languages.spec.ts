import fc from 'fast-check';
import { chooseLanguage, directionOf, languages } from './languages';

describe('the language of a page', () => {
  it.each([
    ['en', 'fr-FR,fr;q=0.9', 'en', 'what was chosen wins over the browser'],
    ['de', 'en-GB', 'en', 'an unknown choice is no choice'],
    [undefined, 'en-GB,en;q=0.9,fr;q=0.8', 'en', 'the first wish'],
    [undefined, 'en;q=0.3, fr;q=0.7', 'fr', 'the heaviest wish, not the first'],
    [undefined, 'de-DE,de;q=0.9,en;q=0.5', 'en', 'the first wish that can be met'],
    [undefined, 'en;q=0', 'fr', 'a weight of nothing is a refusal'],
    [undefined, 'de', 'fr', 'French when nothing fits'],
    [undefined, '', 'fr', 'French when nothing is asked'],
  ])(
    'cookie %s, header %s: %s (%s)',
    (cookie: string | undefined, header: string, expected: string, _why: string) => {
      expect(chooseLanguage(cookie, header)).toBe(expected);
    },
  );

  it('is always one of ours, whatever the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (cookie, header) => {
        expect(languages).toContain(chooseLanguage(cookie, header));
      }),
    );
  });

  it('is written from the right only where it is', () => {
    expect(['fr', 'en', 'ar', 'ar-MA', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'ltr']);
  });
});
