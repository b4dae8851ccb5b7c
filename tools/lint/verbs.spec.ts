import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEN_THINGS } from '../../apps/api/src/contexts/audit/data-access/seen-things';
import { SHOWN_FACTS } from '../../apps/api/src/contexts/audit/read-trail/shown-facts';
import { readSentences, sourceFiles } from './locales';

const ROOT = join(__dirname, '..', '..');
const API = join(ROOT, 'apps', 'api', 'src');
const languages = ['fr', 'en'].map((language) => ({
  language,
  sentences: readSentences(join(ROOT, 'apps', 'web', 'src', 'locales', language)),
}));

/** `verb: 'budget.voted'`, both sides of a choice, and what is handed to a context's own `note(…)`. */
const RECORDED = /\b(?:verb: |note\()([^\n]*)/g;
const NAME = /'([a-z_]+\.[a-z_0-9]+)'/g;
const MADE = /`([a-z_]+\.[^`]*\$\{[^`]*)`/g;

/** Verbs that the code puts together: what comes out. One that is not here is reported. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'rights.act_${what}': ['rights.act_asked', 'rights.act_confirmed', 'rights.act_refused'],
  'families.${because}': ['families.turned_15', 'families.turned_18'],
};

const records = sourceFiles(API)
  .filter((file) => !/\.(db-|api-)?spec\.ts$|[/\\]testing[/\\]/.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(RECORDED)].map(([, rest = '']) => rest));
const found = (pattern: RegExp) => [
  ...new Set(records.flatMap((rest) => [...rest.matchAll(pattern)].map(([, name = '']) => name))),
];
const recorded = [
  ...new Set([...found(NAME), ...Object.values(PUT_TOGETHER).flat(), 'audit.details_erased']),
].sort();

const missing = (keys: readonly string[]) =>
  languages.flatMap(({ language, sentences }) =>
    keys
      .filter((key) => !sentences.has(`history:${key}`))
      .map((key) => `apps/web/src/locales/${language}/history.json: add ${key}`),
  );

describe('the words of the audit trail', () => {
  it('has a sentence for each verb that the code records', () => {
    expect(recorded.length).toBeGreaterThan(12);
    expect(missing(recorded.map((verb) => `verb.${verb}`))).toEqual([]);
  });

  it('knows what comes out of each verb that the code puts together', () => {
    expect(found(MADE).filter((made) => !(made in PUT_TOGETHER))).toEqual([]);
  });

  it('has a name for each family of verbs, to filter the journal', () => {
    const families = [...new Set(recorded.map((verb) => verb.split('.')[0] ?? ''))];
    expect(missing(families.map((family) => `family.${family}`))).toEqual([]);
  });

  it('has a word for each fact that is shown, and for each thing that staff open', () => {
    expect(missing(SHOWN_FACTS.map((fact) => `fact.${fact}`))).toEqual([]);
    expect(missing(SEEN_THINGS.map((thing) => `seen.${thing}`))).toEqual([]);
  });
});
