import { PURPOSES } from '../purposes';
import { currentText } from './consent-words';

describe('the text that people consent to', () => {
  /** A changed text is a new version: raise `version` in both files, and write its digests here. */
  it.each([
    ['fr', 2, '679c096a3f1b2464f8874c7d4267cf1990e0af366ee83880cba4b0d2013dd672'],
    ['en', 2, 'e3b9660ed7393c4e50b1002a4a7c2e1a69495ef66045791d7e71a007009c4aa4'],
  ] as const)('in %s is that of version %d, letter for letter', (language, version, digest) => {
    expect(currentText(language)).toMatchObject({ version, digest });
  });

  it('says what each purpose is', () => {
    for (const language of ['fr', 'en'] as const)
      expect(Object.keys(currentText(language).words.purposes)).toEqual([...PURPOSES]);
  });
});
