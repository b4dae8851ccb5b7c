/** Has anything that a step reads changed since the step last ran? */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

/**
 * A digest of the contents of files and folders, by path; tests and documentation do not count.
 * @param {string[]} paths from the project's root; absent ones count as absent @returns {string}
 */
export function digestOf(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const full = join(projectRoot, path);
  if (!existsSync(full) || /(\.spec\.tsx?|-spec\.ts|\.md)$/.test(path)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
    return;
  }
  hash.update(path).update('\0').update(readFileSync(full)).update('\0');
}

/** @param {string} name @returns {string} */
function markFile(name) {
  return join(projectRoot, '.parvis', 'done', name);
}

/** @param {string} name @param {string} digest */
export function isDone(name, digest) {
  const file = markFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === digest;
}

/** @param {string} name @param {string} digest */
export function markDone(name, digest) {
  mkdirSync(dirname(markFile(name)), { recursive: true });
  writeFileSync(markFile(name), digest);
}

/** What a step found, kept as long as its digest holds. @param {string} name @param {string} digest @param {string} text */
export function writeNote(name, digest, text) {
  markDone(name, `${digest}\n${text}`);
}

/** @param {string} name @param {string} digest @returns {string | undefined} */
export function readNote(name, digest) {
  const file = markFile(name);
  const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return content.startsWith(`${digest}\n`) ? content.slice(digest.length + 1) : undefined;
}
