import { PABULIB_PROBLEM_CODES } from '@parvis/pabulib';
import { languageOf, speaker } from './messages';
import en from './messages/en.json';
import fr from './messages/fr.json';

const blanksOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('sentences of the command line', () => {
  it('say the same things in both languages, with the same blanks', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    const different = Object.entries(en).filter(
      ([key, sentence]) => blanksOf(sentence).join() !== blanksOf(fr[key as keyof typeof fr]).join(),
    );
    expect(different).toEqual([]);
  });

  it('exist for every problem of a .pb file', () => {
    expect(PABULIB_PROBLEM_CODES.filter((code) => !(`problem_${code}` in en))).toEqual([]);
  });

  it('have no-break spaces before French high punctuation', () => {
    expect(Object.values(fr).filter((sentence) => / [:;!?»]|« /.test(sentence))).toEqual([]);
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CH' }, 'fr'],
    [{}, 'en'],
  ] as const)('follow the terminal: %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });

  it('fill their blanks, whatever stands in them', () => {
    expect(speaker('en')('not_found', { path: '$& {value}' })).toContain('$& {value}');
  });
});
