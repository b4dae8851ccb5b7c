/** `nx g ./tools/generators:verb <context> <verb>`: something that can be done, from its form to its audit line. */
import { join } from 'node:path';
import { formatFiles, generateFiles } from '@nx/devkit';
import { withFrenchSpaces } from '../lint/french-typography.mjs';
import { addImport, addRow, addToArray, editJson, insertBefore } from './edits.mjs';
import { camel, kebabOr, pascal, sentence } from './names.mjs';

const WEB = 'apps/web/src';
const API = 'apps/api/src';

/** @typedef {{ context: string, verb: string, permission?: string, french?: string }} VerbOptions */

/** @param {import('@nx/devkit').Tree} tree @param {VerbOptions} options */
export async function verb(tree, options) {
  const context = kebabOr('The context', options.context);
  const name = kebabOr('The verb', options.verb);
  const folder = `${API}/contexts/${context}`;
  if (!tree.exists(`${folder}/${context}.module.ts`)) throw new Error(`There is no context "${context}".`);
  if (tree.exists(`${folder}/${name}`)) throw new Error(`"${context}" has "${name}" already.`);
  const names = {
    ...{ context, verb: name, Verb: pascal(name), verbCamel: camel(name), snake: name.replaceAll('-', '_') },
    ...accessOf(tree.read(`${folder}/${context}.access.ts`, 'utf8') ?? '', options.permission),
    ...placeOfSentences(tree, context, name),
  };
  generateFiles(tree, join(import.meta.dirname, 'files', 'verb'), '.', names);
  const module = `${folder}/${context}.module.ts`;
  addImport(tree, module, /\.\//, `import { ${names.Verb}Resolver } from './${name}/${name}.resolver';`);
  addImport(tree, module, /\.\//, `import { ${names.Verb} } from './${name}/${name}.service';`);
  addToArray(tree, module, 'providers: [', `${names.Verb}, ${names.Verb}Resolver`);
  const french = withFrenchSpaces((options.french ?? sentence(name)).replaceAll("'", '’'));
  addSentences(tree, names, french);
  addRow(tree, 'docs/lexicon.md', '## Verbs and readings', `| ${french.toLowerCase()} | \`${name}\` |`);
  await formatFiles(tree);
  return () => console.log(nextSteps(names));
}

/**
 * Who may: the permission asked for, or the first of the context's table; any member where there is none.
 * @param {string} table text of `<context>.access.ts` @param {string | undefined} wanted
 */
export function accessOf(table, wanted) {
  const known = [...table.matchAll(/'([a-z-]+\.[a-z-]+)':\s*(?:\{\s*roles:\s*)?\[\s*'([a-z]+)'/g)].map(
    ([, permission, role]) => ({
      permission,
      role,
    }),
  );
  if (wanted === 'member') return { permission: null, role: 'resident', access: '@Access.member()' };
  const found = wanted ? known.find(({ permission }) => permission === wanted) : known[0];
  if (found) return { ...found, access: `@Access('${found.permission}')` };
  if (wanted) throw new Error(`The permission "${wanted}" is not declared by this context's access table.`);
  return { permission: null, role: 'resident', access: '@Access.member()' };
}

/** The context's own sentences, or a file of the verb's where the context has none. @param {import('@nx/devkit').Tree} tree @param {string} context @param {string} name */
function placeOfSentences(tree, context, name) {
  const shared = tree.exists(`${WEB}/locales/fr/${context}.json`);
  return shared ? { namespace: context, key: camel(name) } : { namespace: name, key: 'form' };
}

/** @param {import('@nx/devkit').Tree} tree @param {{ namespace: string, key: string, verb: string }} names @param {string} french */
function addSentences(tree, { namespace, key, verb: name }, french) {
  const sentences = {
    fr: {
      errors: 'Il reste quelque chose à corriger',
      note: 'Ce qu’il y a à en dire, en une ligne',
      submit: french,
      done: withFrenchSpaces('C’est fait, et c’est enregistré.'),
    },
    en: {
      errors: 'Something remains to be corrected',
      note: 'What there is to say about it, on one line',
      submit: sentence(name),
      done: 'Done, and recorded.',
    },
  };
  for (const language of /** @type {const} */ (['fr', 'en'])) {
    const file = `${WEB}/locales/${language}/${namespace}.json`;
    if (!tree.exists(file)) tree.write(file, '{}\n');
    editJson(tree, file, (content) => {
      content[key] = sentences[language];
    });
  }
  const list = `${WEB}/locales/namespaces.ts`;
  if (new RegExp(`^ {2}'?${namespace}'?: \\{`, 'm').test(tree.read(list, 'utf8') ?? '')) return;
  const named = camel(namespace) === namespace ? namespace : `'${namespace}'`;
  const load = (/** @type {string} */ language) =>
    `${language}: () => import('./${language}/${namespace}.json')`;
  insertBefore(tree, list, '} as const;', `  ${named}: { ${load('fr')}, ${load('en')} },\n`);
}

/** @param {{ context: string, verb: string, Verb: string }} names */
const nextSteps = ({ context, verb: name, Verb }) => `
Next:
  npm run generate     the schema, the access table, the web's types
  npm run check        lint, types, unit tests
Then write what it changes in apps/api/src/contexts/${context}/${name}/${name}.service.ts, put <${Verb}Form/> on
its page, and one line in the context's README.`;
