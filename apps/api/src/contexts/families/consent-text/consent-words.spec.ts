import { PURPOSES } from '../purposes';
import { currentText } from './consent-words';

describe('the text that people consent to', () => {
  /** A changed text is a new version: raise `version` in both files, and write its digests here. */
  it.each([
    ['fr', 3, '1112e0c29c3982d5741a354accc53c8c4f9d3181a63945c56a32069508c06229'],
    ['en', 3, '0e9959b957358b24f94b3bdf7e67ffd5916b21f70d2188e16b13589a180cecce'],
  ] as const)('in %s is that of version %d, letter for letter', (language, version, digest) => {
    expect(currentText(language)).toMatchObject({ version, digest });
  });

  it('says what each purpose is', () => {
    for (const language of ['fr', 'en'] as const)
      expect(Object.keys(currentText(language).words.purposes)).toEqual([...PURPOSES]);
  });
});
