/** `nx g ./tools/generators:context <name>`: a bounded context that works, from its table to its page. */
import { join } from 'node:path';
import { formatFiles, generateFiles } from '@nx/devkit';
import { FLOORS, floorOf } from '../lint/floors.mjs';
import { withFrenchSpaces } from '../lint/french-typography.mjs';
import { addImport, addRow, addToArray, editJson, insertBefore } from './edits.mjs';
import { addressOf, camel, kebabOr, nounOf, pascal, pluralOf, sentence, words } from './names.mjs';

const WEB = 'apps/web/src';
const API = 'apps/api/src';

/**
 * @typedef {{ name: string, noun?: string, plural?: string, french?: string, frenchNoun?: string, meaning?: string,
 *   floor?: number }} ContextOptions
 */

/** @param {import('@nx/devkit').Tree} tree @param {ContextOptions} options */
export async function context(tree, options) {
  const names = namesOf(options);
  refuseTaken(tree, names);
  generateFiles(tree, join(import.meta.dirname, 'files', 'context'), '.', names);
  registerInApi(tree, names);
  registerInWeb(tree, names);
  registerInWords(tree, names);
  putOnFloor(tree, names.context, options.floor ?? 4);
  await formatFiles(tree);
  return () => console.log(nextSteps(names));
}

/** @param {ContextOptions} options */
export function namesOf(options) {
  const name = kebabOr('The name', options.name);
  const noun = kebabOr('--noun', options.noun ?? nounOf(name));
  const plural = kebabOr('--plural', options.plural ?? pluralOf(noun));
  if (plural === noun) throw new Error(`"${noun}" needs a plural of its own: --plural.`);
  const french = (options.french ?? sentence(name)).replaceAll("'", '’').replaceAll('"', '”');
  return {
    ...{ context: name, Context: pascal(name), contextCamel: camel(name), title: sentence(name) },
    ...{ noun, Noun: pascal(noun), nounCamel: camel(noun), nounWords: words(noun) },
    ...{ plural, Plural: pascal(plural), pluralCamel: camel(plural), pluralWords: words(plural) },
    ...{ snake: noun.replaceAll('-', '_'), french: withFrenchSpaces(french), address: addressOf(french) },
    frenchNoun: (options.frenchNoun ?? words(noun)).replaceAll("'", '’'),
    meaning: options.meaning ?? `A list that the town keeps, and everyone reads: its ${words(plural)}.`,
  };
}

/** @typedef {ReturnType<typeof namesOf>} Names */

/** @param {import('@nx/devkit').Tree} tree @param {Names} names */
function refuseTaken(tree, { context: name, Noun, pluralCamel, address }) {
  const taken = (/** @type {string} */ what) => {
    throw new Error(`${what} is taken: choose another name (--noun, --plural or --french may help).`);
  };
  if (tree.exists(`${API}/contexts/${name}`)) taken(`The context "${name}"`);
  if (tree.exists(`${WEB}/locales/fr/${name}.json`)) taken(`The namespace of sentences "${name}"`);
  const schema = tree.read('libs/contract/schema.graphql', 'utf8') ?? '';
  if (new RegExp(`^(type|union|enum|input|interface) ${Noun}\\b`, 'm').test(schema))
    taken(`The type "${Noun}"`);
  const queries = /^type Query \{[^}]*\}/m.exec(schema)?.[0] ?? '';
  if (new RegExp(`^  ${pluralCamel}[(:]`, 'm').test(queries)) taken(`The query "${pluralCamel}"`);
  if ((tree.read(`${WEB}/paths.ts`, 'utf8') ?? '').includes(`'${address}'`)) taken(`The address ${address}`);
}

/** @param {import('@nx/devkit').Tree} tree @param {Names} names */
function registerInApi(tree, { context: name, contextCamel, Context, noun, Noun, snake }) {
  const [app, entities] = [`${API}/app.module.ts`, `${API}/entities.ts`];
  addImport(
    tree,
    app,
    /\.\/contexts\//,
    `import { ${Context}Module, ${contextCamel}Permissions } from './contexts/${name}';`,
  );
  addToArray(tree, app, 'const contexts = [', `${Context}Module`);
  addToArray(tree, app, 'const permissions = [', `${contextCamel}Permissions`);
  addImport(
    tree,
    entities,
    /\.\/contexts\//,
    `import { ${Noun}Entity } from './contexts/${name}/${noun}.entity';`,
  );
  addToArray(tree, entities, 'export const entities = [', `${Noun}Entity`);
  addToArray(
    tree,
    'libs/contract/src/problem-codes.ts',
    'export const problemCodes = [',
    `'${snake}_already_listed'`,
  );
}

/** @param {import('@nx/devkit').Tree} tree @param {Names} names */
function registerInWeb(tree, { context: name, contextCamel, snake, address }) {
  const key = name === contextCamel ? name : `'${name}'`;
  insertBefore(
    tree,
    `${WEB}/locales/namespaces.ts`,
    '} as const;',
    `  ${key}: { fr: () => import('./fr/${name}.json'), en: () => import('./en/${name}.json') },\n`,
  );
  insertBefore(tree, `${WEB}/paths.ts`, '} as const;', `  ${contextCamel}: '${address}',\n`);
  insertBefore(
    tree,
    `${WEB}/paths.ts`,
    /^ {2}\/\*\* Answered by the host/m,
    `  ${contextCamel}: () => patterns.${contextCamel},\n`,
  );
  const table = `${WEB}/app/routes/table.ts`;
  addImport(
    tree,
    table,
    /\.\/[a-z-]+\/[a-z-]+-pages/,
    `import { ${contextCamel}Pages } from './${name}/${name}-pages';`,
  );
  insertBefore(tree, table, "  { path: '*'", `  ...${contextCamel}Pages,\n`);
  const problem = {
    fr: 'Ce titre est déjà pris, avec un autre texte. Choisissez un titre qui les distingue.',
    en: 'This title is taken already, with another text. Choose one that tells them apart.',
  };
  for (const language of /** @type {const} */ (['fr', 'en'])) {
    editJson(tree, `${WEB}/locales/${language}/refusals.json`, (sentences) => {
      sentences[`${snake}_already_listed`] = problem[language];
    });
    const own = `${WEB}/locales/${language}/${name}.json`;
    if (language === 'fr') editJson(tree, own, spaceSentences);
  }
}

/** French no-break spaces, in place. @param {Record<string, any>} sentences */
function spaceSentences(sentences) {
  for (const [key, value] of Object.entries(sentences)) {
    if (typeof value === 'string') sentences[key] = withFrenchSpaces(value);
    else spaceSentences(value);
  }
}

/** @param {import('@nx/devkit').Tree} tree @param {Names} names */
function registerInWords(
  tree,
  { context: name, contextCamel, title, french, frenchNoun, meaning, noun, nounCamel, plural },
) {
  const lexicon = 'docs/lexicon.md';
  const rows = [
    `| ${french.toLowerCase()} | \`${contextCamel}\` | ${meaning} |`,
    `| ${frenchNoun} | \`${nounCamel}\` | one line of it |`,
  ];
  const head = '| French word | identifier | meaning |\n| --- | --- | --- |';
  insertBefore(tree, lexicon, /^## Verbs and readings$/m, `## ${title}\n\n${head}\n${rows.join('\n')}\n\n`);
  addRow(tree, lexicon, '## Verbs and readings', `| ajouter (${frenchNoun}) | \`add-${noun}\` |`);
  addRow(tree, lexicon, '## Verbs and readings', `| voir la liste (${frenchNoun}) | \`list-${plural}\` |`);
  addRow(tree, 'docs/map.md', '### Contexts', `| \`${name}\` | ${meaning} |`);
}

/** @param {import('@nx/devkit').Tree} tree @param {string} name @param {number} floor */
function putOnFloor(tree, name, floor) {
  if (floorOf(name) !== undefined) return;
  const row = FLOORS[floor];
  if (!row) throw new Error(`There is no floor ${floor}: 0 to ${FLOORS.length - 1}.`);
  const line = `[${row.map((each) => `'${each}'`).join(', ')}`;
  addToArray(tree, 'tools/lint/floors.mjs', line.slice(0, -1), `'${name}'`);
}

/** @param {Names} names */
const nextSteps = ({ context: name, frenchNoun, nounWords, address }) => `
Next:
  npm run migration -- ${name}     the table, as SQL to be read
  npm run generate                 the schema, the access table, the web's types
  npm run check                    lint, types, unit tests
Then read ${address} in npm run dev, and say in docs/lexicon.md what "${frenchNoun}" (${nounWords}) means.`;
