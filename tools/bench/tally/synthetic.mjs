/** Elections made from a seed: popular and unpopular projects, camps of voters who like the same ones. */

/** @typedef {{ name: string, projects: number, ballots: number, likes: number, budget: number, points?: boolean }} Size */

const SEED = 2027;
const CAMPS = 6;

/** @param {Size} size */
export function syntheticElection({ name, projects, ballots, likes, budget, points = false }) {
  const dice = diceOf(SEED);
  const costs = Array.from({ length: projects }, () => Math.round((budget / 20) * (0.1 + 2 * dice())));
  const appeal = Array.from({ length: CAMPS }, () => Array.from({ length: projects }, () => dice() ** 3));
  return {
    instance: name,
    voteType: points ? 'cumulative' : 'approval',
    budget: String(budget),
    projects: costs.map((cost, i) => ({ id: `p${i + 1}`, cost: String(cost) })),
    ballots: Array.from({ length: ballots }, () => {
      const camp = appeal[Math.floor(dice() * CAMPS)] ?? [];
      const choices = pick(camp, 1 + Math.floor(dice() * likes), dice).map((i) => `p${i + 1}`);
      return points
        ? { choices, points: choices.map((_, i) => String(1 + ((choices.length - i) % 3))) }
        : { choices };
    }),
  };
}

/** Draws without putting back, each project as often as it appeals. @param {number[]} weights @param {number} count @param {() => number} dice */
function pick(weights, count, dice) {
  const left = [...weights];
  const chosen = [];
  for (let n = 0; n < count; n++) {
    let at = dice() * left.reduce((sum, weight) => sum + weight, 0);
    const found = left.findIndex((weight) => (at -= weight) < 0);
    if (found < 0) break;
    chosen.push(found);
    left[found] = 0;
  }
  return chosen;
}

/** mulberry32, numbers in [0, 1). @param {number} seed */
function diceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
