// Where a file stands in the house, and whether one file may import another. Pure: strings in, a sentence out.
import { posix } from 'node:path';
import { floorOf } from './floors.mjs';

const API = 'apps/api/src/';
const WEB = 'apps/web/src/';
const PLATFORM_MAY_USE = ['@parvis/kernel', '@parvis/contract'];
const isTest = (file) => /\.(db-|api-)?spec\.tsx?$/.test(file);

/** Path inside the repository of a relative import, or null for a package or an alias. */
export function resolveRelative(fromFile, specifier) {
  if (!specifier.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(fromFile), specifier));
}

/** Zone of a repository path inside the API: `{kind: 'context', name}`, `{kind: 'platform'}`, `{kind: 'root'}`… */
export function apiZone(path) {
  if (!path.startsWith(API)) return null;
  const [top, name] = path.slice(API.length).split('/');
  if (top === 'contexts' && name) return { kind: 'context', name };
  if (top === 'platform') return { kind: 'platform' };
  return { kind: 'root', file: path.slice(API.length) };
}

/** Zone of a repository path inside the web application. */
export function webZone(path) {
  if (!path.startsWith(WEB)) return null;
  const [top, name] = path.slice(WEB.length).split('/');
  if (top === 'features' && name) return { kind: 'feature', name };
  return { kind: top };
}

function isDoor(path, context) {
  const inside = path.slice(`${API}contexts/${context}`.length);
  return ['', '/', '/index', '/index.ts', '/index.js'].includes(inside);
}

function fromContext(context, target, path) {
  // Sentences are everybody's to say.
  if (target.kind === 'root' && target.file.startsWith('locales/')) return null;
  if (target.kind === 'root')
    return `A context may not import ${target.file}: the root only lists the contexts.`;
  if (target.kind === 'platform' || target.name === context) return null;
  const own = floorOf(context);
  const other = floorOf(target.name);
  if (other === undefined) return `The context "${target.name}" has no floor.`;
  if (own !== undefined && other >= own) {
    const where = other === own ? 'on the same floor' : 'on a higher floor';
    return `"${target.name}" (floor ${other}) is ${where} as seen from "${context}" (floor ${own}): use an event, or a rule lib.`;
  }
  if (!isDoor(path, target.name)) return `Only the door contexts/${target.name}/index.ts may be imported.`;
  return null;
}

/** Why this import is refused inside apps/api/src, or null. Shapes: repository path, import specifier. */
export function refuseApiImport(file, specifier) {
  const source = apiZone(file);
  if (!source) return null;
  if (source.kind === 'platform' && specifier.startsWith('@parvis/')) {
    const lib = specifier.split('/').slice(0, 2).join('/');
    if (PLATFORM_MAY_USE.includes(lib) || (isTest(file) && lib === '@parvis/testing')) return null;
    return `The platform knows no civic word: it may use ${PLATFORM_MAY_USE.join(', ')} only, not ${specifier}.`;
  }
  const path = resolveRelative(file, specifier);
  const target = path && apiZone(path);
  if (!target) return null;
  if (source.kind === 'context') return fromContext(source.name, target, path);
  if (target.kind !== 'context') return null;
  if (source.kind === 'platform') return 'The platform may not import a context: turn the dependency round.';
  // The root lists modules by their doors, and tables for the schema; folders of the root are free.
  const isTable = path.endsWith('.entity');
  if (!source.file.includes('/') && !isTable && !isDoor(path, target.name))
    return `${source.file} may import only the door of a context (contexts/${target.name}) or its tables.`;
  return null;
}

/** Why this import is refused inside apps/web/src, or null. */
export function refuseWebImport(file, specifier) {
  const source = webZone(file);
  const path = resolveRelative(file, specifier);
  const target = path && webZone(path);
  if (!source || !target) return null;
  if (source.kind === 'feature') {
    if (target.kind === 'app') return 'A feature may not import app/: routes introduce features.';
    if (target.kind === 'feature' && target.name !== source.name)
      return `The feature "${source.name}" may not know "${target.name}": let a route introduce them.`;
  }
  if (source.kind === 'shared' && ['feature', 'app'].includes(target.kind))
    return `shared/ knows no civic word: it may not import ${target.kind === 'app' ? 'app/' : 'features/'}.`;
  return null;
}
