import { parsePabulib } from './parse';
import type { PabulibProblem } from './problems';

const META = ['META', 'key;value', 'num_projects;2', 'num_votes;2', 'budget;100', 'vote_type;approval'];
const PROJECTS = ['PROJECTS', 'project_id;cost;name', 'a;60;Banc', 'b;50;Fresque'];
const VOTES = ['VOTES', 'voter_id;vote;age', 'v1;a,b;34', 'v2;b;'];

const fileOf = (...sections: string[][]): string => sections.flat().join('\n');
const problemOf = (text: string): PabulibProblem | null => {
  const read = parsePabulib(text);
  return read.ok ? null : read.error;
};
const electionOf = (text: string) => {
  const read = parsePabulib(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const withMeta = (from: string, to: string) => META.map((line) => (line.startsWith(from) ? to : line));

describe('reading a .pb file', () => {
  it('reads the three sections', () => {
    const election = electionOf(fileOf(META, PROJECTS, VOTES));
    expect(election.voteType).toBe('approval');
    expect(election.budget).toBe('100');
    expect(election.projects).toEqual([
      { id: 'a', cost: '60', columns: { name: 'Banc' } },
      { id: 'b', cost: '50', columns: { name: 'Fresque' } },
    ]);
    expect(election.voteColumns).toEqual(['age']);
    expect(election.ballots).toEqual([
      { voter: 'v1', choices: ['a', 'b'], extra: ['34'] },
      { voter: 'v2', choices: ['b'], extra: [''] },
    ]);
  });

  it('takes a byte order mark, CRLF, blank lines, blanks around fields and lower-case section names', () => {
    const plain = electionOf(fileOf(META, PROJECTS, VOTES));
    const odd = `\uFEFFmeta\r\n\r\n${fileOf(META.slice(1), PROJECTS, VOTES)
      .replaceAll('\n', '\r\n')
      .replace('a,b', ' a , b ')
      .replace('PROJECTS', 'PROJECTS;;')}\r\n\r\n`;
    expect(electionOf(odd)).toEqual(plain);
  });

  it('takes quoted fields with semicolons, doubled quotes and line breaks, and counts lines through them', () => {
    const projects = ['PROJECTS', 'project_id;cost;name', 'a;60;"Parc; ""jeux""', 'et mare" bis', 'b;x;B'];
    expect(problemOf(fileOf(META, projects, VOTES))).toEqual({
      code: 'bad_cost',
      line: 11,
      field: 'cost',
      value: 'x',
    });
    projects[4] = 'b;50;B';
    expect(electionOf(fileOf(META, projects, VOTES)).projects[0]?.columns['name']).toBe(
      'Parc; "jeux"\net mare bis',
    );
  });

  it('takes decimal commas, useless zeros, and None for no value', () => {
    const projects = ['PROJECTS', 'project_id;cost;name', 'a;060,50;None', 'b;50.00;NONE'];
    const votes = ['VOTES', 'voter_id;vote', 'v1;None', 'v2;'];
    const election = electionOf(fileOf(withMeta('budget', 'budget;1893934,380'), projects, votes));
    expect(election.budget).toBe('1893934.38');
    expect(election.projects).toEqual([
      { id: 'a', cost: '60.5', columns: {} },
      { id: 'b', cost: '50', columns: {} },
    ]);
    expect(election.ballots.map(({ choices }) => choices)).toEqual([[], []]);
  });

  it('keeps a project repeated in a ballot, as the rules decide what it means', () => {
    const votes = ['VOTES', 'voter_id;vote', 'v1;a,a,b', 'v2;b'];
    expect(electionOf(fileOf(META, PROJECTS, votes)).ballots[0]?.choices).toEqual(['a', 'a', 'b']);
  });

  it('reads points of cumulative ballots', () => {
    const votes = ['VOTES', 'voter_id;vote;points', 'v1;a,b;2.50,1', 'v2;;'];
    const election = electionOf(fileOf(withMeta('vote_type', 'vote_type;cumulative'), PROJECTS, votes));
    expect(election.ballots).toEqual([
      { voter: 'v1', choices: ['a', 'b'], points: ['2.5', '1'], extra: [] },
      { voter: 'v2', choices: [], points: [], extra: [] },
    ]);
  });

  it('reads emoji, right-to-left and odd names', () => {
    const projects = ['PROJECTS', 'project_id;cost;name', '🌳;60;شجرة 🌳', '__proto__;50;constructor'];
    const votes = ['VOTES', 'voter_id;vote', 'v1;🌳,__proto__', 'v2;__proto__'];
    const election = electionOf(fileOf(META, projects, votes));
    expect(election.projects[0]).toEqual({ id: '🌳', cost: '60', columns: { name: 'شجرة 🌳' } });
    expect(election.ballots[0]?.choices).toEqual(['🌳', '__proto__']);
  });
});

describe('problems of a .pb file', () => {
  const projectsWith = (...rows: string[]) => ['PROJECTS', 'project_id;cost;name', ...rows];
  const votesWith = (...rows: string[]) => ['VOTES', 'voter_id;vote', ...rows];
  const cumulative = withMeta('vote_type', 'vote_type;cumulative');
  const cumulativeWith = (...rows: string[]) => ['VOTES', 'voter_id;vote;points', ...rows];

  const cases: [string, string, PabulibProblem][] = [
    ['an empty file', '', { code: 'missing_section', line: 0, field: 'META', value: '' }],
    [
      'no VOTES section',
      fileOf(META, PROJECTS),
      { code: 'missing_section', line: 0, field: 'VOTES', value: '' },
    ],
    [
      'a section twice',
      fileOf(META, PROJECTS, PROJECTS, VOTES),
      { code: 'repeated_section', line: 11, field: 'PROJECTS', value: '' },
    ],
    [
      'text before META',
      fileOf(['<html>'], META, PROJECTS, VOTES),
      { code: 'outside_section', line: 1, field: '', value: '<html>' },
    ],
    [
      'a section without header',
      fileOf(META, ['PROJECTS'], VOTES),
      { code: 'missing_column', line: 7, field: 'project_id', value: '' },
    ],
    [
      'no cost column',
      fileOf(META, ['PROJECTS', 'project_id;name'], VOTES),
      { code: 'missing_column', line: 8, field: 'cost', value: 'project_id;name' },
    ],
    [
      'no points column',
      fileOf(cumulative, PROJECTS, VOTES),
      { code: 'missing_column', line: 12, field: 'points', value: '' },
    ],
    [
      'a column twice',
      fileOf(META, ['PROJECTS', 'project_id;cost;cost'], VOTES),
      { code: 'repeated_column', line: 8, field: 'cost', value: '' },
    ],
    [
      'no budget',
      fileOf(withMeta('budget', 'x;y'), PROJECTS, VOTES),
      { code: 'missing_meta', line: 0, field: 'budget', value: '' },
    ],
    [
      'an empty budget',
      fileOf(withMeta('budget', 'budget;None'), PROJECTS, VOTES),
      { code: 'missing_meta', line: 5, field: 'budget', value: '' },
    ],
    [
      'two budgets',
      fileOf([...META, 'budget;200'], PROJECTS, VOTES),
      { code: 'repeated_meta', line: 7, field: 'budget', value: '' },
    ],
    [
      'a row longer than its header',
      fileOf(META, projectsWith('a;60;Banc;vert', 'b;50;B'), VOTES),
      { code: 'too_many_fields', line: 9, field: 'PROJECTS', value: 'vert' },
    ],
    [
      'an unknown kind of ballot',
      fileOf(withMeta('vote_type', 'vote_type;lottery'), PROJECTS, VOTES),
      { code: 'bad_vote_type', line: 6, field: 'vote_type', value: 'lottery' },
    ],
    [
      'a negative budget',
      fileOf(withMeta('budget', 'budget;-5'), PROJECTS, VOTES),
      { code: 'bad_budget', line: 5, field: 'budget', value: '-5' },
    ],
    [
      'a cost in words',
      fileOf(META, projectsWith('a;dix euros;A', 'b;50;B'), VOTES),
      { code: 'bad_cost', line: 9, field: 'cost', value: 'dix euros' },
    ],
    [
      'a project without id',
      fileOf(META, projectsWith(';60;A', 'b;50;B'), VOTES),
      { code: 'bad_project_id', line: 9, field: 'project_id', value: '' },
    ],
    [
      'a repeated project id',
      fileOf(META, projectsWith('a;60;A', 'a;50;B'), VOTES),
      { code: 'repeated_project', line: 10, field: 'project_id', value: 'a' },
    ],
    [
      'a ballot without voter',
      fileOf(META, PROJECTS, votesWith(';a', 'v2;b')),
      { code: 'missing_voter', line: 13, field: 'voter_id', value: '' },
    ],
    [
      'a repeated voter id',
      fileOf(META, PROJECTS, votesWith('v1;a', 'v1;b')),
      { code: 'repeated_voter', line: 14, field: 'voter_id', value: 'v1' },
    ],
    [
      'a vote for an unknown project',
      fileOf(META, PROJECTS, votesWith('v1;a', 'v2;b,zz')),
      { code: 'unknown_project', line: 14, field: 'vote', value: 'zz' },
    ],
    [
      'several projects on a choose-1 ballot',
      fileOf(withMeta('vote_type', 'vote_type;choose-1'), PROJECTS, votesWith('v1;a', 'v2;b,a')),
      { code: 'too_many', line: 14, field: 'vote', value: '2', limit: 1 },
    ],
    [
      'fewer points than projects',
      fileOf(cumulative, PROJECTS, cumulativeWith('v1;a,b;3', 'v2;b;1')),
      { code: 'bad_points', line: 13, field: 'points', value: '3', limit: 2 },
    ],
    [
      'negative points',
      fileOf(cumulative, PROJECTS, cumulativeWith('v1;a,b;3,-1', 'v2;b;1')),
      { code: 'bad_points', line: 13, field: 'points', value: '3,-1', limit: 2 },
    ],
    [
      'a file cut short',
      fileOf(META, PROJECTS, votesWith('v1;a')),
      { code: 'wrong_count', line: 4, field: 'num_votes', value: '2', limit: 1 },
    ],
    [
      'a quote that never closes',
      fileOf(META, projectsWith('a;60;"Banc', 'b;50;B'), VOTES),
      { code: 'unclosed_quote', line: 9, field: '', value: 'a;60;"Banc' },
    ],
  ];

  it.each(cases)('tells of %s, with line and field', (_, text, expected) => {
    expect(problemOf(text)).toEqual(expected);
  });

  it('cuts a value of 1 MB at 80 characters, between characters', () => {
    const found = problemOf(fileOf(META, projectsWith(`a;${'🌳'.repeat(250_000)};A`, 'b;50;B'), VOTES));
    expect(found).toEqual({ code: 'bad_cost', line: 9, field: 'cost', value: `${'🌳'.repeat(79)}…` });
  });
});

describe('large files', () => {
  it('reads 1 MB in one field and 90,000 ballots in time that grows with the length', () => {
    const name = `"${'x;""'.repeat(250_000)}"`;
    const rows = Array.from({ length: 90_000 }, (_, i) => `v${i};a,b;34`);
    const text = fileOf(
      withMeta('num_votes', 'num_votes;90000'),
      ['PROJECTS', 'project_id;cost;name', `a;60;${name}`, 'b;50;B'],
      ['VOTES', 'voter_id;vote;age', ...rows],
    );
    const election = electionOf(text);
    expect(election.ballots).toHaveLength(90_000);
    expect(election.projects[0]?.columns['name']).toHaveLength(750_000);
  });
});
