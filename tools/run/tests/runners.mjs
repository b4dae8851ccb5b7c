/** The runners of `npm test`: how each is started and how its report is read. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';
import { countJest, countPlaywright } from './summary.mjs';

/** @typedef {import('./summary.mjs').Counts} Counts */
/**
 * @typedef {object} Runner
 * @property {string} name what `--only` takes
 * @property {string[]} args of Node
 * @property {Record<string, string>} [env]
 * @property {number} minutes the limit after which it is stopped
 * @property {(exitCode: number | null) => Counts | undefined} read its counts; undefined without a report
 */

const REPORTS = join(projectRoot, 'tmp', 'reports');
export const RUNNER_NAMES = ['lint', 'typecheck', 'unit', 'db', 'api', 'tools', 'browser'];
export const FAST = ['lint', 'typecheck', 'unit'];

/** @param {string} name @returns {Runner} */
export function runnerOf(name) {
  switch (name) {
    case 'lint':
      return check(name, ['node_modules/eslint/bin/eslint.js', '.']);
    case 'typecheck':
      return check(name, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']);
    case 'browser':
      return browser();
    default:
      return jest(name);
  }
}

/** A program without tests: one check, passed or failed. @param {string} name @param {string[]} args @returns {Runner} */
function check(name, args) {
  const read = (/** @type {number | null} */ exitCode) => ({
    passed: exitCode === 0 ? 1 : 0,
    failed: exitCode === 0 ? 0 : 1,
    skipped: 0,
  });
  return { name, args: ['--max-old-space-size=4096', ...args], minutes: 10, read };
}

/** @param {string} name @returns {Runner} */
function jest(name) {
  const report = freshReport(name);
  return {
    name,
    args: [
      'node_modules/jest/bin/jest.js',
      ...['-c', `tools/jest/${name}.config.cjs`, '-w', '2', '--json', `--outputFile=${report}`],
    ],
    minutes: 20,
    read: () => readReport(report, countJest),
  };
}

/** @returns {Runner} */
function browser() {
  const report = freshReport('browser');
  return {
    name: 'browser',
    args: [
      'node_modules/@playwright/test/cli.js',
      ...['test', '-c', 'apps/e2e/playwright.config.ts', '--reporter=list,json'],
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    minutes: 20,
    read: () => readReport(report, countPlaywright),
  };
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @param {(report: any) => Counts} count @returns {Counts | undefined} */
function readReport(file, count) {
  if (!existsSync(file)) return undefined;
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
