import * as fc from 'fast-check';
import type { PabulibElection, VoteType } from './election';
import { parsePabulib } from './parse';
import { writePabulib } from './write';

const text = fc
  .string({ unit: fc.constantFrom('a', 'é', ';', '"', '\n', ' ', '🌳', 'ش', ',', '#') })
  .map((value) => value.trim());
const decimal = fc.constantFrom('0', '1', '12.5', '46000', '1893934.38', '0.000001');

/** Any election that a file can hold, of each kind of ballot. */
const elections = fc
  .record({
    voteType: fc.constantFrom<VoteType>('approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'),
    ids: fc.uniqueArray(fc.constantFrom('1', '10', '2', 'é', '🌳', '__proto__', 'none', 'a b'), {
      minLength: 1,
    }),
    costs: fc.array(decimal, { minLength: 8, maxLength: 8 }),
    names: fc.array(text, { minLength: 8, maxLength: 8 }),
    picks: fc.array(fc.array(fc.nat(7), { maxLength: 5 }), { maxLength: 8 }),
    points: fc.array(decimal, { minLength: 5, maxLength: 5 }),
    instance: text,
    description: text,
  })
  .map(({ voteType, ids, costs, names, picks, points, instance, description }): PabulibElection => {
    const nameOf = (i: number): Record<string, string> => (names[i] ? { name: names[i] } : {});
    const gives = voteType === 'cumulative' || voteType === 'scoring';
    const ballots = picks.map((pick, i) => {
      const chosen = pick.map((n) => ids[n % ids.length] ?? '');
      const choices = voteType === 'choose-1' ? chosen.slice(0, 1) : chosen;
      const given = gives ? { points: points.slice(0, choices.length) } : {};
      return { voter: `v${i}`, choices, ...given, extra: [names[i] ?? ''] };
    });
    return {
      instance,
      voteType,
      budget: '150000.5',
      meta: {
        description,
        instance,
        num_projects: String(ids.length),
        num_votes: String(ballots.length),
        budget: '150000.5',
        vote_type: voteType,
      },
      projectColumns: ['name'],
      projects: ids.map((id, i) => ({
        id,
        cost: costs[i] ?? '0',
        columns: nameOf(i),
      })),
      voteColumns: ['comment'],
      ballots,
    };
  });

it('reads back what it writes, whatever the names hold', () => {
  fc.assert(
    fc.property(elections, (election) => {
      expect(parsePabulib(writePabulib(election))).toEqual({ ok: true, value: election });
    }),
    { numRuns: 500 },
  );
});

it('writes the numbers of rows from the election, not from old META lines', () => {
  const election: PabulibElection = {
    instance: '2027',
    voteType: 'approval',
    budget: '10',
    meta: { unit: 'Cahors', num_votes: '99' },
    projectColumns: [],
    projects: [{ id: 'a', cost: '5', columns: {} }],
    voteColumns: [],
    ballots: [{ voter: '1', choices: ['a'], extra: [] }],
  };
  expect(writePabulib(election)).toBe(
    'META\nkey;value\nunit;Cahors\nnum_votes;1\ninstance;2027\nnum_projects;1\nbudget;10\nvote_type;approval\n' +
      'PROJECTS\nproject_id;cost\na;5\nVOTES\nvoter_id;vote\n1;a\n',
  );
});
