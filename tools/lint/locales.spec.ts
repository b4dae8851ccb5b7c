import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withFrenchSpaces } from './french-typography.mjs';
import { interpolations, isPlural, readSentences, sourceFiles, usedKeys, withoutPlural } from './locales';

const WEB = join(__dirname, '..', '..', 'apps', 'web', 'src');
const fr = readSentences(join(WEB, 'locales', 'fr'));
const en = readSentences(join(WEB, 'locales', 'en'));
const folded = (keys: Iterable<string>) => new Set([...keys].map(withoutPlural));
const missingFrom = (other: ReadonlySet<string>, keys: ReadonlySet<string>) =>
  [...keys].filter((key) => !other.has(key));

describe('the sentences of the interface (docs/rules/no-text-in-code.md)', () => {
  it('say the same things in French and in English', () => {
    expect(fr.size).toBeGreaterThan(0);
    expect({
      missingInEnglish: missingFrom(folded(en.keys()), folded(fr.keys())),
      missingInFrench: missingFrom(folded(fr.keys()), folded(en.keys())),
    }).toEqual({ missingInEnglish: [], missingInFrench: [] });
  });

  it('are never empty', () => {
    const empty = [...fr, ...en].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('give every plural an "other" form', () => {
    // `…_too_many` is a code, not a plural: only a singular asks for its plural.
    const plurals = [...fr.keys(), ...en.keys()].filter((key) => /_one$/.test(key)).map(withoutPlural);
    const lacking = plurals.filter(
      (key) =>
        ![fr, en].every((sentences) =>
          [...sentences.keys()].some(
            (k) => k === `${key}_other` || k === `${key}_ordinal_other` || k === key,
          ),
        ),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const different = [...fr]
      .filter(([key]) => en.has(key) && !isPlural(key))
      .filter(
        ([key, sentence]) => String(interpolations(sentence)) !== String(interpolations(en.get(key) ?? '')),
      );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('follow French typography (the right-hand side is the fix; the spaces are no-break)', () => {
    const faults = [...fr].flatMap(([key, sentence]) => {
      const fixed = withFrenchSpaces(sentence);
      return fixed === sentence ? [] : [`${key}: ${sentence} → ${fixed.replaceAll('\u00a0', '⍽')}`];
    });
    expect(faults).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const anywhere = new Set([...folded(fr.keys())].flatMap((key) => [key, key.slice(key.indexOf(':') + 1)]));
    const unknown = sourceFiles(WEB).flatMap((file) =>
      usedKeys(readFileSync(file, 'utf8'))
        .filter((key) => !anywhere.has(withoutPlural(key)))
        .map((key) => `${relative(WEB, file)}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });
});
