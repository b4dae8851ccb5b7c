import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourceFiles } from './locales';

const ROOT = join(__dirname, '..', '..');
const read = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** OWASP ASVS 5.0.0, the requirements whose level is 1: chapter and section, then their numbers. */
const LEVEL_1: Readonly<Record<string, readonly number[]>> = {
  'V1.2': [1, 2, 3, 4, 5],
  'V1.3': [1, 2],
  'V1.5': [1],
  'V2.1': [1],
  'V2.2': [1, 2],
  'V2.3': [1],
  'V3.2': [1, 2],
  'V3.3': [1],
  'V3.4': [1, 2],
  'V3.5': [1, 2, 3],
  'V4.1': [1],
  'V4.4': [1],
  'V5.2': [1, 2],
  'V5.3': [1, 2],
  'V6.1': [1],
  'V6.2': [1, 2, 3, 4, 5, 6, 7, 8],
  'V6.3': [1, 2],
  'V6.4': [1, 2],
  'V7.2': [1, 2, 3, 4],
  'V7.4': [1, 2],
  'V8.1': [1],
  'V8.2': [1, 2],
  'V8.3': [1],
  'V9.1': [1, 2, 3],
  'V9.2': [1],
  'V10.4': [1, 2, 3, 4, 5],
  'V11.3': [1, 2],
  'V11.4': [1],
  'V12.1': [1],
  'V12.2': [1, 2],
  'V13.4': [1],
  'V14.2': [1],
  'V14.3': [1],
  'V15.1': [1],
  'V15.2': [1],
  'V15.3': [1],
};
const level1 = Object.entries(LEVEL_1).flatMap(([section, numbers]) =>
  numbers.map((number) => `${section}.${number}`),
);

const cells = (row: string) => row.split('|').map((cell) => cell.trim());
const rows = read('docs/security/asvs.md')
  .split('\n')
  .filter((row) => /^\| V\d/.test(row))
  .map((row) => {
    const [, id = '', , status = '', why = '', evidence = ''] = cells(row);
    return { id, status: status.replaceAll('*', ''), why, files: filesIn(evidence) };
  });

/** Paths in backticks; commands have a space. */
function filesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+\/[^`\s]+|[A-Z]+\.md|\.[a-z]+)`/g)].map(([, path = '']) => path);
}

describe('the list of ASVS 5.0, level 1', () => {
  it('has each requirement once, in order, and no other', () => {
    expect(level1).toHaveLength(70);
    expect(rows.map(({ id }) => id)).toEqual(level1);
  });

  it('names evidence that exists, and says why where nothing is held', () => {
    const faults = rows.flatMap(({ id, status, why, files }) => [
      ...(files.length === 0 ? [`${id}: no evidence`] : []),
      ...files.filter((file) => !existsSync(join(ROOT, file))).map((file) => `${id}: ${file} does not exist`),
      ...(status !== 'held' && why === '—' ? [`${id}: say why`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it('counts what it lists', () => {
    const page = read('docs/security/asvs.md');
    const statuses = ['held', 'partly', 'not yet', 'not applicable'];
    expect(rows.filter(({ status }) => !statuses.includes(status))).toEqual([]);
    const counted = statuses.map((status) => rows.filter((row) => row.status === status).length);
    const written = statuses.map((status) =>
      Number(new RegExp(`^\\| ${status} +\\| (\\d+)`, 'm').exec(page)?.[1]),
    );
    expect(written).toEqual(counted);
  });
});

describe('the threat model', () => {
  const threats = read('SECURITY.md')
    .split('\n')
    .filter((row) => row.startsWith('| '))
    .map(cells)
    .filter((row) => row.length === 5 && /`/.test(row[3] ?? ''));

  it('names for each threat a test or a command that exists', () => {
    expect(threats.length).toBeGreaterThan(25);
    const missing = threats.flatMap(([, threat = '', , shown = '']) =>
      filesIn(shown)
        .filter((file) => !existsSync(join(ROOT, file)))
        .map((file) => `${threat}: ${file} does not exist`),
    );
    expect(missing).toEqual([]);
    const commands = read('tools/run/faults.mjs');
    const named = [...read('SECURITY.md').matchAll(/npm run faults -- ([a-z]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !commands.includes(`['${name}'`))).toEqual([]);
  });
});

describe('the pages', () => {
  it('put text as text: no raw HTML, wherever it would come from (V3.2.2)', () => {
    const raw = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/;
    const files = ['apps/web/src', 'libs/ui/src'].flatMap((folder) => sourceFiles(join(ROOT, folder)));
    expect(files.length).toBeGreaterThan(300);
    const found = files
      .filter((file) => raw.test(readFileSync(file, 'utf8')))
      .map((file) => relative(ROOT, file));
    expect(found).toEqual(['libs/ui/src/layout/prose.tsx']);
    const drawn = files.filter((file) => /<Prose\b/.test(readFileSync(file, 'utf8')));
    expect(drawn.filter((file) => !/style-guide|spec\.tsx$/.test(file))).toEqual([]);
  });
});
