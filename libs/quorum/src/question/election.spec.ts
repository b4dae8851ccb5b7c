import fc from 'fast-check';
import {
  DEFAULT_RULES,
  electionOutcome,
  type ElectionRule,
  roundProblem,
  type RoundTally,
  type VoteRoom,
} from '..';

const room: VoteRoom = { present: 12, represented: 0, inOffice: 16, quorumReached: true };
const rule = (own: Partial<ElectionRule> = {}): ElectionRule => ({ ...DEFAULT_RULES.elections, ...own });
const votes = (counts: Record<string, number>, blank = 0, spoiled = 0): RoundTally => ({
  candidates: Object.entries(counts).map(([id, count]) => ({ id, votes: count })),
  blank,
  void: spoiled,
});

describe('electionOutcome: absolute majority in two rounds, relative in the third', () => {
  it.each([
    [
      'more than half of the votes cast',
      1,
      votes({ ada: 6, bo: 4 }, 2),
      { result: 'elected', candidate: 'ada', base: 10, needed: 6 },
    ],
    [
      'half is not more than half',
      1,
      votes({ ada: 5, bo: 4, cy: 1 }),
      { result: 'next_round', candidates: ['ada', 'bo', 'cy'], needed: 6 },
    ],
    ['still not in the second round', 2, votes({ ada: 5, bo: 5 }), { result: 'next_round' }],
    [
      'the most votes in the third',
      3,
      votes({ ada: 4, bo: 3, cy: 3 }),
      { result: 'elected', candidate: 'ada', needed: 4 },
    ],
    [
      'equal in the third',
      3,
      votes({ bo: 4, ada: 4, cy: 1 }),
      { result: 'tie', candidates: ['bo', 'ada'], by: 'eldest' },
    ],
    ['blank ballots alone', 3, votes({ ada: 0 }, 9), { result: 'nobody' }],
    ['no candidate', 3, votes({}), { result: 'nobody' }],
    ['one candidate, one voice', 1, votes({ ada: 1 }), { result: 'elected', candidate: 'ada' }],
    ['a fourth round is counted as the third', 4, votes({ ada: 4, bo: 3 }), { result: 'elected' }],
  ])('%s', (_, round, tally, expected) => {
    expect(electionOutcome(rule(), round, tally, room)).toMatchObject(expected);
  });

  it('keeps the best for the next round, and never puts out an equal of the last of them', () => {
    const two = rule({
      rounds: [
        { majority: 'absolute', keep: 2 },
        { majority: 'relative', keep: null },
      ],
    });
    const next = (counts: Record<string, number>) => electionOutcome(two, 1, votes(counts), room);
    expect(next({ ada: 5, bo: 4, cy: 3 })).toMatchObject({ candidates: ['ada', 'bo'] });
    expect(next({ ada: 5, bo: 3, cy: 3 })).toMatchObject({ candidates: ['ada', 'bo', 'cy'] });
  });

  it('counts against the base that the body chose', () => {
    expect(electionOutcome(rule({ base: 'in_office' }), 1, votes({ ada: 8 }), room)).toMatchObject({
      base: 16,
      needed: 9,
      result: 'next_round',
    });
    expect(electionOutcome(rule({ base: 'present' }), 1, votes({ ada: 6 }, 1), room)).toMatchObject({
      base: 11,
      needed: 6,
      result: 'elected',
    });
    expect(electionOutcome(rule({ blanks: 'in_base' }), 1, votes({ ada: 5 }, 5), room)).toMatchObject({
      base: 10,
      needed: 6,
      result: 'next_round',
    });
  });

  it('elects nobody where the last round still asks for more than half', () => {
    const once = rule({ rounds: [{ majority: 'absolute', keep: null }] });
    expect(electionOutcome(once, 1, votes({ ada: 3, bo: 3 }), room)).toMatchObject({ result: 'nobody' });
  });

  it('is void without a quorum', () => {
    expect(electionOutcome(rule(), 1, votes({ ada: 9 }), { ...room, quorumReached: false }).result).toBe(
      'void',
    );
  });

  it.each([
    ['a round that adds up', votes({ ada: 6, bo: 4 }, 1, 1), 12, null],
    ['a ballot of nobody', votes({ ada: 6, bo: 5 }), 10, 'ballots_without_signature'],
    ['a ballot that is lost', votes({ ada: 6, bo: 4 }), 11, 'signatures_without_ballot'],
    ['more ballots than people', votes({ ada: 9, bo: 3 }, 1), undefined, 'more_than_room'],
    ['less than nothing', votes({ ada: -1 }), undefined, 'not_a_count'],
  ] as const)('checks %s', (_, tally, signatures, fault) => {
    expect(roundProblem('secret', tally, room, signatures)?.fault ?? null).toBe(fault);
  });

  it('elects only somebody whom no other equals', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 3 }), fc.nat(4), (list, round, blank) => {
        const tally = votes(Object.fromEntries(list.map((count, index) => [`c${index}`, count])), blank);
        const outcome = electionOutcome(rule(), round, tally, { ...room, present: 40 });
        const best = Math.max(0, ...list);
        const equals = list.filter((count) => count === best).length;
        if (outcome.result === 'elected') {
          expect(equals).toBe(1);
          expect(tally.candidates.find(({ id }) => id === outcome.candidate)?.votes).toBe(best);
        }
        if (outcome.result === 'tie') expect(outcome.candidates).toHaveLength(equals);
        if (round === 3 && best > 0) expect(['elected', 'tie']).toContain(outcome.result);
        const said = list.reduce((sum, count) => sum + count, 0);
        expect(said + blank + outcome.notVoting).toBe(40);
      }),
    );
  });
});
