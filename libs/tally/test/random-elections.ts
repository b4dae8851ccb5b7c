import { COMPLETIONS, satisfactionsFor, TIE_BREAKS, checkRule, type CountRule, type Election } from '../src';

/** A small generator with a seed (mulberry32): the same elections on every machine. */
export function diceOf(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Dice = (sides: number) => number;

const VOTE_TYPES = ['approval', 'choose-1', 'ordinal', 'cumulative'] as const;
/** "10" before "2"; an emoji after the ligature; both sort otherwise in UTF-16 units. */
const IDS = ['2', '10', '1', '9', 'b', 'B', 'é', '🌳', 'ﬁ', 'a b', 'aa', 'a'];
/** Few distinct costs make ties; thirds and sevenths of the endowment make float traps. */
const COSTS = ['10', '20', '30', '30', '40', '50', '60', '7', '21', '0', '12.5', '33.3', '0.1', '90'];
const BUDGETS = ['100', '70', '140', '110', '50', '33.3', '210', '0', '64.25'];

export function randomElection(seed: number): Election {
  const dice = diceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)]!;
  const voteType = VOTE_TYPES[seed % VOTE_TYPES.length]!;
  const ids = shuffled(IDS, dice).slice(0, 1 + dice(7));
  const projects = ids.map((id) => ({ id, cost: pick(COSTS) }));
  const likely = 1 + dice(4);
  // Few kinds of ballots cast by several people: groups, and equal purses with different histories.
  const kinds = Array.from({ length: 1 + dice(7) }, () => ballotOf(voteType, ids, likely, dice));
  const ballots = Array.from({ length: dice(12) + (dice(30) === 0 ? 0 : 1) }, () => pick(kinds));
  return { instance: `random ${seed}`, voteType, budget: pick(BUDGETS), projects, ballots };
}

/** Twelve projects, some sixty ballots that differ, costs without common divisors. */
export function crowdedElection(seed: number): Election {
  const dice = diceOf(seed + 1_000_000);
  const voteType = VOTE_TYPES[seed % VOTE_TYPES.length]!;
  const projects = IDS.map((id) => ({ id, cost: `${101 + dice(4000)}.${10 + dice(89)}` }));
  const ballots = Array.from({ length: 40 + dice(40) }, () => ballotOf(voteType, IDS, 1 + dice(4), dice));
  return { instance: `crowded ${seed}`, voteType, budget: String(9000 + dice(9000)), projects, ballots };
}

function ballotOf(voteType: Election['voteType'], ids: readonly string[], likely: number, dice: Dice) {
  if (dice(12) === 0) return { choices: [], ...(voteType === 'cumulative' ? { points: [] } : {}) };
  if (voteType === 'choose-1') return { choices: [ids[dice(ids.length)]!] };
  const liked = shuffled(ids, dice).filter(() => dice(5) < likely);
  const repeat = liked.length > 0 && dice(15) === 0 ? [liked[0]!] : [];
  const choices = [...liked, ...repeat];
  if (voteType !== 'cumulative') return { choices };
  return { choices, points: choices.map(() => ['0', '1', '2', '3', '2.5', '0.1', '5'][dice(7)]!) };
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** Every rule that has a meaning on these ballots, with every completion and tie-break. */
export function rulesFor(election: Election): CountRule[] {
  const all = (['greedy', 'mes', 'phragmen'] as const).flatMap((rule) =>
    satisfactionsFor(rule, election.voteType).flatMap((satisfaction) =>
      TIE_BREAKS.flatMap((tieBreak) => [
        ...COMPLETIONS.map((completion): CountRule => ({ rule, satisfaction, completion, tieBreak })),
        ...(rule === 'greedy' ? [{ rule, satisfaction, tieBreak, overflow: 'stop' } as const] : []),
      ]),
    ),
  );
  return all.filter((rule) => checkRule(election, rule).ok);
}
