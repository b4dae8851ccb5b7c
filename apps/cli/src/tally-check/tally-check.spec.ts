import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speaker } from '../messages';
import { checkFile } from './check-file';
import { expectedUnder, type ExpectedFile } from './expected';
import { sampleOf } from './sample';

const REFERENCE = join(__dirname, '../../../../../shared/data/pabulib');
const SAMPLE = 400;
const say = speaker('en');

const folder = mkdtempSync(join(tmpdir(), 'parvis-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PB =
  'META\nkey;value\nnum_projects;2\nnum_votes;2\nbudget;10\nvote_type;approval\n' +
  'PROJECTS\nproject_id;cost\na;5\nb;6\nVOTES\nvoter_id;vote\n1;a\n2;a,b\n';
const greedy = {
  instance: 'town',
  rule: 'greedy',
  satisfaction: 'cost',
  completion: 'none',
  tie_break: 'lexico',
};
const right = { ...greedy, selected: ['a'], order: ['a'], total_cost: 5 };

function write(path: string, results: unknown, pb = PB): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, `${path}.pb`), pb);
  writeFileSync(join(folder, `${path}.expected.json`), JSON.stringify({ vote_type: 'approval', results }));
}

const checked = (path: string) => checkFile(expectedUnder(join(folder, path))[0] as ExpectedFile, say);

describe('checking expected outcomes', () => {
  it('finds them in sub-folders and counts the equal ones', () => {
    write('deep/er/town', [right, { ...right, order: undefined }]);
    expect(checked('deep')).toEqual({ equal: 2, differences: [], problem: null });
  });

  it('tells what differs, on both sides, and only that', () => {
    write('wrong/town', [right, { ...right, total_cost: 11 }, { ...right, order: ['b'], selected: ['b'] }]);
    const { equal, differences } = checked('wrong');
    expect(equal).toBe(1);
    expect(differences).toMatchObject([
      { rule: 'greedy', expected: { total_cost: 11 }, counted: { total_cost: 5 } },
      { expected: { selected: ['b'], order: ['b'] }, counted: { selected: ['a'], order: ['a'] } },
    ]);
  });

  it('counts a rule that has no meaning here as different', () => {
    write('odd/town', [{ ...right, satisfaction: 'points' }]);
    expect(checked('odd').differences).toHaveLength(1);
  });

  it('tells of a file that cannot be read, and of one that is missing', () => {
    write('bad/town', [right], PB.replace('a;5', 'a;x'));
    expect(checked('bad').problem).toContain('Line 9, cost: "x" is not an amount');
    write('gone/town', [right]);
    rmSync(join(folder, 'gone/town.pb'));
    expect(checked('gone').problem).toContain('does not exist');
  });

  it('refuses a folder without expected outcomes, and a list that is none', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => expectedUnder(join(folder, 'empty'))).toThrow('nothing_to_check');
    write('list/town', 'none');
    expect(() => expectedUnder(join(folder, 'list'))).toThrow('bad_expected');
  });
});

describe('a sample of the expected outcomes', () => {
  const files: ExpectedFile[] = ['x', 'y', 'z'].map((path) => ({
    path,
    bytes: 1,
    voteType: 'approval',
    results: ['none', 'add1'].map((completion) => ({ ...right, rule: 'mes', completion })),
  }));

  it('takes from every stratum in turn, and spreads over the files', () => {
    const chosen = sampleOf(files, 4);
    const completions = chosen.flatMap(({ results }) => results.map(({ completion }) => completion));
    expect(completions.sort()).toEqual(['add1', 'add1', 'none', 'none']);
    const more = sampleOf([...files, ...files.map((file) => ({ ...file, path: `${file.path}2` }))], 4);
    expect(more.length).toBeGreaterThan(2);
  });

  it('is everything when asked for more than there is', () => {
    expect(sampleOf(files, 99).flatMap(({ results }) => results)).toHaveLength(6);
  });
});

describe('the published reference outcomes', () => {
  it(`a stratified sample of ${SAMPLE} is found again exactly`, () => {
    if (!existsSync(REFERENCE)) {
      process.stdout.write('reference outcomes: the folder is not here, nothing compared\n');
      expect(existsSync(REFERENCE)).toBe(false);
      return;
    }
    const files = sampleOf(expectedUnder(REFERENCE), SAMPLE);
    const results = files.map((file) => checkFile(file, say));
    const equal = results.reduce((sum, result) => sum + result.equal, 0);
    process.stdout.write(`reference outcomes: ${equal} of ${SAMPLE} equal, from ${files.length} files\n`);
    expect(
      results.flatMap(({ differences, problem }) => [...differences, ...(problem ? [problem] : [])]),
    ).toEqual([]);
    expect(equal).toBe(SAMPLE);
  }, 300_000);
});
