import fc from 'fast-check';
import { compareWords, conflictsIn, mergedText, mergeTexts, paragraphsOf, textOf } from '.';

/** Few different words, so that the same paragraph comes back often. */
const text = fc
  .array(fc.constantFrom('Accueil', 'Vote', 'Bancs', 'Fontaine', 'Clôture'), { maxLength: 7 })
  .map(textOf);

describe('paragraphs', () => {
  it('stand between empty lines, whatever the machine that typed them', () => {
    expect(paragraphsOf('Un\r\ndeux\r\n \r\n\r\n  trois  \n')).toEqual(['Un\ndeux', 'trois']);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });
});

describe('mergeTexts', () => {
  it('takes what each changed elsewhere, and asks where both changed the same paragraph', () => {
    const pieces = mergeTexts('A\n\nB\n\nC\n\nD', 'A1\n\nB\n\nC1\n\nD', 'A\n\nB\n\nC2\n\nD\n\nE');
    expect(conflictsIn(pieces)).toEqual([{ kind: 'conflict', before: ['C'], mine: ['C1'], theirs: ['C2'] }]);
    expect(mergedText(pieces, ['mine'])).toBe('A1\n\nB\n\nC1\n\nD\n\nE');
    expect(mergedText(pieces, ['theirs'])).toBe('A1\n\nB\n\nC2\n\nD\n\nE');
    expect(mergedText(pieces)).toBe('A1\n\nB\n\nC2\n\nC1\n\nD\n\nE');
  });

  it('asks when one takes out what the other rewrites', () => {
    const [conflict] = conflictsIn(mergeTexts('A\n\nB\n\nC', 'A\n\nC', 'A\n\nB1\n\nC'));
    expect(conflict).toEqual({ kind: 'conflict', before: ['B'], mine: [], theirs: ['B1'] });
  });

  it('loses no paragraph that either wrote, whatever the three texts', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const pieces = mergeTexts(base, mine, theirs);
        const side = (which: 'mine' | 'theirs') =>
          pieces.flatMap((piece) => {
            if (piece.kind === 'conflict') return piece[which];
            return piece.who === 'nobody' || piece.who === 'both_alike' || piece.who === which
              ? piece.after
              : piece.before;
          });
        // Each of the three texts can be read back from the pieces, paragraph by paragraph.
        expect(side('mine')).toEqual(paragraphsOf(mine));
        expect(side('theirs')).toEqual(paragraphsOf(theirs));
        expect(pieces.flatMap(({ before }) => before)).toEqual(paragraphsOf(base));
      }),
    );
  });

  it('keeps, where nobody chooses, each paragraph that is new on either side', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const kept = new Set(paragraphsOf(mergedText(mergeTexts(base, mine, theirs))));
        const old = new Set(paragraphsOf(base));
        const written = [...paragraphsOf(mine), ...paragraphsOf(theirs)].filter((line) => !old.has(line));
        expect(written.filter((line) => !kept.has(line))).toEqual([]);
      }),
    );
  });

  it('is the text of the only one who wrote, and asks nothing', () => {
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(mergedText(mergeTexts(base, mine, base))).toBe(mine);
        expect(mergedText(mergeTexts(base, base, mine))).toBe(mine);
        expect(mergedText(mergeTexts(base, mine, mine))).toBe(mine);
        expect(conflictsIn(mergeTexts(base, mine, base))).toEqual([]);
      }),
    );
  });
});

describe('compareWords', () => {
  it('says the words removed, then those added', () => {
    expect(compareWords('le banc bleu', 'le banc vert et neuf')).toEqual([
      { fate: 'kept', text: 'le banc ' },
      { fate: 'removed', text: 'bleu' },
      { fate: 'added', text: 'vert et neuf' },
    ]);
    expect(compareWords('', '')).toEqual([]);
  });

  it('gives back both versions to the letter', () => {
    const words = fc.array(fc.constantFrom('le', ' ', 'banc', '\n\n', 'é'), { maxLength: 20 });
    const version = words.map((list) => list.join(''));
    fc.assert(
      fc.property(version, version, (before, after) => {
        const runs = compareWords(before, after);
        const read = (fate: string) => runs.filter((run) => run.fate !== fate).map((run) => run.text);
        expect(read('added').join('')).toBe(before);
        expect(read('removed').join('')).toBe(after);
      }),
    );
  });

  it('answers at once for two long texts that share nothing', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ fate }) => fate)).toEqual(['removed', 'added']);
  });
});
