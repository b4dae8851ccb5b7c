import fc from 'fast-check';
import { amendedText } from './amended-text';

describe('an amendment', () => {
  it('replaces its passage, removes it, or adds at the end', () => {
    expect(amendedText('Refaire le sol avant l’été.', 'avant l’été', 'avant mai')).toBe(
      'Refaire le sol avant mai.',
    );
    expect(amendedText('Refaire le sol, enfin.', ', enfin', '')).toBe('Refaire le sol.');
    expect(amendedText('Refaire le sol.', '', 'Et un banc.')).toBe('Refaire le sol.\n\nEt un banc.');
  });

  it('of a passage that is gone, or there twice, changes nothing', () => {
    expect(amendedText('Un banc.', 'un portail', 'x')).toBeNull();
    expect(amendedText('Un banc et un banc.', 'banc', 'x')).toBeNull();
    expect(amendedText('aaa', 'aa', 'x')).toBeNull();
  });

  it('takes the words as they are, whatever they hold', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(word, word, (passage, wording) => {
        const amended = amendedText(`«${passage}»`, passage, wording);
        expect(amended === null || amended === `«${wording}»`).toBe(true);
      }),
    );
  });
});
