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

/** `verb: 'budget.voted'`, and the names of both sides of a choice. */
const RECORDED = /\bverb: ([^\n]*)/g;
const NAME = /'([a-z_]+\.[a-z_]+)'/g;

const recorded = [
  ...new Set(
    sourceFiles(API)
      .filter((file) => !/\.(db-|api-)?spec\.ts$|[/\\]testing[/\\]/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(RECORDED)].map(([, rest = '']) => rest))
      .flatMap((rest) => [...rest.matchAll(NAME)].map(([, verb = '']) => verb)),
  ),
  'audit.details_erased',
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

  it('has a name for each family of verbs, to filter the journal', () => {
    const families = [...new Set(recorded.map((verb) => verb.split('.')[0] ?? ''))];
    expect(missing(families.map((family) => `family.${family}`))).toEqual([]);
  });

  it('has a word for each fact that is shown, and for each thing that staff open', () => {
    expect(missing(SHOWN_FACTS.map((fact) => `fact.${fact}`))).toEqual([]);
    expect(missing(SEEN_THINGS.map((thing) => `seen.${thing}`))).toEqual([]);
  });
});
