/**
 * The Node half of the build: apps/api, apps/cli and libs, from TypeScript to CommonJS under dist/node, in the
 * same tree as the sources. A file is compiled again only when its time differs from its output's, which is set to
 * the same; so a file saved while it was being compiled is not taken for done.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { copyFileSync, utimesSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../postgres/places.mjs';

const OUT = join(projectRoot, 'dist', 'node');
const TEST_FILE = /\.(db-spec|api-spec|spec)\.tsx?$/;
const ALIAS_IN_OUTPUT = /require\("(@parvis\/[^"]+)"\)/g;

/** @typedef {{ compiled: number, failed: string[] }} CompileResult `failed`: one text per file that does not parse */

/** @returns {string[]} the folders whose TypeScript runs on Node */
export function sourceFolders() {
  const libs = join(projectRoot, 'libs');
  const libFolders = existsSync(libs) ? readdirSync(libs).map((name) => join('libs', name, 'src')) : [];
  return ['apps/api/src', 'apps/cli/src', ...libFolders].filter((folder) =>
    existsSync(join(projectRoot, folder)),
  );
}

/** @returns {Promise<CompileResult>} */
export async function compileForNode() {
  const swc = await import('@swc/core');
  const aliases = readAliases();
  forgetOtherCompilers(swc.version);
  const wanted = sourceFolders().flatMap((folder) => filesOf(join(projectRoot, folder)));
  const changed = wanted.filter((file) => isStale(file, outputOf(file)));
  /** @type {string[]} */
  const failed = [];
  // SWC works in its own threads: compiling all at once uses every core.
  await Promise.all(
    changed.map((file) => produce(swc, aliases, file).catch((error) => failed.push(String(error)))),
  );
  removeOrphans(new Set(wanted.map(outputOf)));
  return { compiled: changed.length, failed };
}

/** @returns {Record<string, string>} alias -> source file, absolute */
function readAliases() {
  const { compilerOptions } = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.base.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(compilerOptions.paths).map(([alias, [path]]) => [alias, join(projectRoot, path)]),
  );
}

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    if (TEST_FILE.test(entry.name) || entry.name.endsWith('.d.ts')) return [];
    return entry.name === 'README.md' ? [] : [path];
  });
}

/** @param {string} file @returns {string} */
export function outputOf(file) {
  return join(OUT, relative(projectRoot, file)).replace(/\.tsx?$/, '.js');
}

/** @param {string} file @param {string} output */
function isStale(file, output) {
  return !existsSync(output) || Math.abs(statSync(output).mtimeMs - statSync(file).mtimeMs) > 2;
}

/** What another compiler, other settings or other aliases wrote is thrown away. @param {string} version of SWC */
function forgetOtherCompilers(version) {
  const settings = [fileURLToPath(import.meta.url), join(projectRoot, 'tsconfig.base.json')];
  const hash = createHash('sha256').update(version);
  for (const file of settings) hash.update(readFileSync(file));
  const note = `{ "type": "commonjs", "compiler": "${hash.digest('hex')}" }\n`;
  const file = join(OUT, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === note) return;
  rmSync(OUT, { recursive: true, force: true });
  writeFileSync(join(ensureFolder(OUT), 'package.json'), note);
}

/** @param {typeof import('@swc/core')} swc @param {Record<string, string>} aliases @param {string} file */
async function produce(swc, aliases, file) {
  const output = outputOf(file);
  const { atime, mtime } = statSync(file);
  ensureFolder(dirname(output));
  if (/\.tsx?$/.test(file)) {
    const { code, map } = await swc.transformFile(file, swcOptions(file));
    writeFileSync(
      output,
      `${rewriteAliases(code, output, aliases)}\n//# sourceMappingURL=${mapName(output)}\n`,
    );
    writeFileSync(`${output}.map`, map ?? '');
  } else copyFileSync(file, output);
  utimesSync(output, atime, mtime);
}

/** @param {string} output */
function mapName(output) {
  return `${output.split(sep).at(-1)}.map`;
}

/** @param {string} file @returns {import('@swc/core').Options} */
function swcOptions(file) {
  return {
    filename: file,
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    // Packages published as ES modules only, and the pages' bundle, are loaded with a true import().
    module: { type: 'commonjs', ignoreDynamic: true },
  };
}

/** @param {string} code @param {string} output @param {Record<string, string>} aliases */
export function rewriteAliases(code, output, aliases) {
  return code.replace(ALIAS_IN_OUTPUT, (whole, alias) => {
    const source = aliases[alias];
    if (source === undefined) return whole;
    const path = relative(dirname(output), outputOf(source)).split(sep).join('/');
    return `require("${path.startsWith('.') ? path : `./${path}`}")`;
  });
}

/** What was compiled from a file since renamed would still be found by a folder scan. @param {Set<string>} wanted */
function removeOrphans(wanted) {
  if (!existsSync(OUT)) return;
  for (const path of allFiles(OUT)) {
    const source = path.replace(/\.map$/, '');
    if (!wanted.has(source) && path !== join(OUT, 'package.json')) rmSync(path);
  }
}

/** @param {string} folder @returns {string[]} */
function allFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? allFiles(path) : [path];
  });
}

/** @param {string} folder */
function ensureFolder(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}
