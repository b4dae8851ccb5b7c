import { PURPOSES } from '../purposes';
import { currentText } from './consent-words';

describe('the text that people consent to', () => {
  /** A changed text is a new version: raise `version` in both files, and write its digests here. */
  it.each([
    ['fr', 1, 'a0fb1925c231b655959f662eb9011fa92a257633d4957d0b0f77b16923ad2f72'],
    ['en', 1, 'a082bd1fc0f36b4501a15f2e074cf31a1e55417fc127a7fd0fb96dd32321b6b1'],
  ] as const)('in %s is that of version %d, letter for letter', (language, version, digest) => {
    expect(currentText(language)).toMatchObject({ version, digest });
  });

  it('says what each purpose is', () => {
    for (const language of ['fr', 'en'] as const)
      expect(Object.keys(currentText(language).words.purposes)).toEqual([...PURPOSES]);
  });
});
