import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES, languageOf, say } from './messages.mjs';

const entries = Object.entries(MESSAGES);
const blanks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

/** The sources of the launchers, as one text. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.includes('.spec.') && name !== 'messages.mjs')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}

describe('the sentences of the launchers', () => {
  it.each(entries)('%s has both languages, with the same blanks', (_, { fr, en }) => {
    expect(fr.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(blanks(fr)).toEqual(blanks(en));
  });

  it('are all said somewhere', () => {
    const text = sources(__dirname) + sources(join(__dirname, '..', 'postgres'));
    expect(entries.map(([key]) => key).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
  });

  it('fills its blanks', () => {
    expect(say('portBusy', { port: 3000, other: 3001 }, 'fr')).toContain('Le port 3000 est déjà pris');
    expect(say('portBusy', { port: 3000, other: 3001 }, 'en')).toContain('"PORT=3001 npm start"');
    expect(() => say('noSuchSentence')).toThrow('noSuchSentence');
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('follow the language of %j', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
