import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '../../../tools/run/parvis.mjs');
const folder = mkdtempSync(join(tmpdir(), 'parvis-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(120_000);

/** The program as people run it, compiled, in a process of its own. */
function parvis(language: string, ...args: string[]) {
  const { INIT_CWD: _, LC_ALL: __, LC_MESSAGES: ___, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...environment, LANG: language },
    encoding: 'utf-8',
  });
  return { status, stdout, stderr };
}

const PB =
  'META\nkey;value\nnum_projects;3\nnum_votes;3\nbudget;10.5\nvote_type;approval\n' +
  'PROJECTS\nproject_id;cost;name\n10;5.25;Banc\n2;6;Mare\nx;1;Nid\nVOTES\nvoter_id;vote\n1;10\n2;10,2\n3;2,x\n';

beforeAll(() => {
  writeFileSync(join(folder, 'Cahors.pb'), PB);
  writeFileSync(join(folder, 'bad.pb'), PB.replace('2;10,2', '2;10,\u001b[31mzz'));
});

describe('the command line', () => {
  it('prints an outcome in exactly the words of the reference outcomes', () => {
    const { status, stdout, stderr } = parvis('C', 'tally', 'Cahors.pb', '--rule', 'greedy', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      instance: 'Cahors',
      rule: 'greedy',
      satisfaction: 'cost',
      completion: 'none',
      tie_break: 'lexico',
      selected: ['10', 'x'],
      order: ['10', 'x'],
      total_cost: '25/4',
    });
  });

  it('prints no order for Phragmén, and the overflow asked for', () => {
    const phragmen = parvis('C', 'tally', 'Cahors.pb', '--rule', 'phragmen', '--json');
    expect(JSON.parse(phragmen.stdout)).toMatchObject({ satisfaction: 'approval', order: null });
    const stop = parvis('C', 'tally', 'Cahors.pb', '--rule', 'greedy', '--overflow', 'stop', '--json');
    expect(JSON.parse(stop.stdout)).toMatchObject({ selected: ['10'], total_cost: '21/4' });
  });

  it('explains in a table, in the language of the terminal', () => {
    const args = [
      'tally',
      'Cahors.pb',
      '--rule',
      'mes',
      '--satisfaction',
      'cardinality',
      '--completion',
      'add1',
    ];
    expect(parvis('C', ...args).stdout).toContain('x Nid       1      1  round 1, payers: 1, at most 1 each');
    expect(parvis('fr_FR.UTF-8', ...args).stdout).toContain('tour 1, payeurs : 1, 1 au plus chacun');
  });

  it.each([
    ['nothing', [], 2, 'Usage: npm run parvis -- <command>.'],
    ['an unknown command', ['count'], 2, 'There is no command "count"'],
    [
      'an unknown rule',
      ['tally', 'Cahors.pb', '--rule', 'lottery'],
      2,
      '--rule cannot be "lottery": choose one of',
    ],
    ['no rule', ['tally', 'Cahors.pb'], 2, 'Say --rule: one of greedy | mes | phragmen.'],
    [
      'a satisfaction of other ballots',
      ['tally', 'Cahors.pb', '--rule', 'mes', '--satisfaction', 'points'],
      2,
      'choose one of cost, cardinality',
    ],
    ['a missing file', ['tally', 'none.pb', '--rule', 'mes'], 1, 'The file none.pb does not exist'],
    [
      'a bad file',
      ['tally', 'bad.pb', '--rule', 'mes'],
      1,
      'bad.pb: Line 15, vote: there is no project " [31mzz".',
    ],
    ['a folder without outcomes', ['tally-check', '.'], 1, 'No *.expected.json under .'],
  ])('says one sentence for %s, and never a stack', (_, args, status, sentence) => {
    const ran = parvis('C', ...args);
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('checks a folder in threads: 0 when all is equal, 1 when something differs', () => {
    const result = {
      instance: 'Cahors',
      rule: 'greedy',
      satisfaction: 'cost',
      completion: 'none',
      tie_break: 'lexico',
    };
    const write = (total_cost: string) => {
      const results = [{ ...result, selected: ['10', 'x'], order: ['10', 'x'], total_cost }];
      writeFileSync(join(folder, 'Cahors.expected.json'), JSON.stringify({ vote_type: 'approval', results }));
      return parvis('C', 'tally-check', folder, '--json');
    };
    const right = write('25/4');
    expect(right.status).toBe(0);
    expect(JSON.parse(right.stdout)).toMatchObject({ compared: 1, equal: 1, different: 0, differences: [] });
    const wrong = write('6');
    expect(wrong.status).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      equal: 0,
      different: 1,
      differences: [{ expected: { total_cost: '6' }, counted: { total_cost: '25/4' } }],
    });
  });
});
