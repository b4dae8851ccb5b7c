import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ui from '../index';
import { DRAWN_BY_THE_PAGE, numbered, OWED, type Entry, type State } from './catalogue';
import { groupsOf } from './entries';
import { forcedSelector } from './force-states';
import type { StyleGuideText } from './style-guide-text';

const text = JSON.parse(
  readFileSync(join(__dirname, '../../../../apps/web/src/locales/fr/style.json'), 'utf8'),
) as StyleGuideText;
const groups = groupsOf({ text, locale: 'fr-FR', named: numbered() });
const entries = groups.flatMap((group) => group.entries);
const shown = entries.flatMap(({ components }) => components);

/** Components are exported functions whose name begins with a capital; SharePicture has an import of its own. */
const exported = [
  ...Object.entries(ui)
    .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
    .map(([name]) => name),
  'SharePicture',
];

const missingStates = ({ kind, states }: Pick<Entry, 'kind' | 'states'>): State[] =>
  OWED[kind].filter((state) => states[state] === undefined);

describe('the catalogue', () => {
  it('has an entry for every component that the lib exports', () => {
    expect(exported.length).toBeGreaterThan(70);
    expect(exported.filter((name) => !shown.includes(name) && !DRAWN_BY_THE_PAGE.includes(name))).toEqual([]);
  });

  it('shows nothing that the lib does not export, and nothing twice', () => {
    expect(shown.filter((name) => !exported.includes(name))).toEqual([]);
    expect(shown.filter((name, index) => shown.indexOf(name) !== index)).toEqual([]);
  });

  it('shows each component in every state that its kind owes', () => {
    const faults = entries.flatMap((entry) =>
      missingStates(entry).map((state) => `${entry.components[0]}: ${state}`),
    );
    expect(faults).toEqual([]);
    expect(missingStates({ kind: 'button', states: { usual: 'x' } })).toContain('disabled');
  });

  it('is what the table of the lib’s README says', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) *\|$/gm)].map(([, folder, names]) => ({
      folder,
      names: [...(names ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
    }));
    const inFolders = readdirSync(join(__dirname, '..'), { withFileTypes: true })
      .filter((one) => one.isDirectory() && !['style-guide', 'styles', 'formats'].includes(one.name))
      .map(({ name: folder }) => ({
        folder,
        names: readdirSync(join(__dirname, '..', folder))
          .filter((file) => /^[a-z-]+\.tsx$/.test(file))
          .flatMap((file) => [
            ...readFileSync(join(__dirname, '..', folder, file), 'utf8').matchAll(
              /^export (?:function|const) ([A-Z]\w*[a-z]\w*)/gm,
            ),
          ])
          .map(([, name]) => name ?? '')
          .sort(),
      }));
    expect(listed).toEqual(inFolders);
  });
});

describe('a forced state', () => {
  it.each([
    ['.btn:hover', ".btn:is([data-force='hover'] *)"],
    ['.card--link:hover a', ".card--link:is([data-force='hover'] *) a"],
    ['.btn', undefined],
  ])('%s', (selector, expected) => {
    expect(forcedSelector(selector)).toBe(expected);
  });

  it('of the focus is on what can have it, not on every word inside', () => {
    expect(forcedSelector(':focus-visible')).toMatch(/^:is\(\[data-force='focus'\] :where\(a, button,/);
  });
});
