import { compareFractions, fraction, gcd, type Fraction } from './exact/fraction';
import { tieOrder, type PreparedElection } from './profile/prepare';
import type { Profile } from './profile/profile';
import type { TieBreak } from './rule';

export interface PhragmenResult {
  readonly order: readonly number[];
  /** Common load of the supporters after each selection, in money integers; null for a project nobody supports. */
  readonly loads: readonly (Fraction | null)[];
  /** Projects whose turn it was when one of them did not fit: empty when everything was taken. */
  readonly endedBy: readonly number[];
  /** At the end: the load each project's supporters would have to bear; null without supporters. */
  readonly finalLoads: readonly (Fraction | null)[];
}

/**
 * Sequential Phragmén with costs. Buying a project loads its supporters: all of them then bear the same load,
 * (Σ of their loads + cost) / number of supporters. Each round takes the project that leads to the smallest load,
 * and the count ends when a project whose turn it is no longer fits. Source: Brill, Freeman, Janson, Lackner,
 * "Phragmén's Voting Methods and Justified Representation", 2017; with costs: Los, Christoff, Grossi, 2022.
 *
 * Loads are exact integers over one denominator, multiplied at each round. A voter's load is that of the last
 * round that touched them, so a project's sum needs only *how many* of its supporters stand at each round.
 * Cost: for each round, the ballots it touches plus projects × rounds.
 */
export function phragmen(election: PreparedElection, tieBreak: TieBreak): PhragmenResult {
  const profile = election.under('approval');
  const ties = tieOrder(election, tieBreak);
  const board = new LoadBoard(election, profile);
  const open = new Set([...election.ids.keys()].filter((p) => (election.costs[p] ?? 0n) <= election.budget));
  const order: number[] = [];
  const loads: (Fraction | null)[] = [];
  let left = election.budget;
  let endedBy: number[] = [];
  while (open.size > 0) {
    const turn = smallest([...open], (project) => board.loadWith(project));
    if (turn.some((project) => (election.costs[project] ?? 0n) > left)) {
      endedBy = turn;
      break;
    }
    const winner = turn.sort(ties)[0] ?? 0;
    loads.push(board.loadWith(winner));
    board.take(winner);
    order.push(winner);
    open.delete(winner);
    left -= election.costs[winner] ?? 0n;
  }
  return { order, loads, endedBy, finalLoads: election.ids.map((_, project) => board.loadWith(project)) };
}

/** All the projects with the smallest load; null is infinity. */
function smallest(projects: readonly number[], loadOf: (project: number) => Fraction | null): number[] {
  let best: Fraction | null = null;
  let found: number[] = [];
  for (const project of projects) {
    const load = loadOf(project);
    const order = load && best ? compareFractions(load, best) : Number(load === null) - Number(best === null);
    if (found.length === 0 || order < 0) {
      best = load;
      found = [project];
    } else if (order === 0) found.push(project);
  }
  return found;
}

/** Who bears which load. Stage 0 is no load; stage k is the load after the k-th purchase. */
class LoadBoard {
  private readonly stageOf: Int32Array;
  /** standing[p][k]: how many supporters of p are at stage k. */
  private readonly standing: number[][];
  /** Load of each stage, over the common denominator. */
  private readonly stages: bigint[] = [0n];
  private denominator = 1n;

  constructor(
    private readonly election: PreparedElection,
    private readonly profile: Profile,
  ) {
    this.stageOf = new Int32Array(election.groups.length);
    this.standing = profile.supporters.map((people) => [people]);
  }

  /** (Σ loads of the supporters + cost) / supporters. */
  loadWith(project: number): Fraction | null {
    const supporters = this.profile.supporters[project] ?? 0;
    if (supporters === 0) return null;
    let sum = (this.election.costs[project] ?? 0n) * this.denominator;
    this.standing[project]?.forEach((people, stage) => {
      if (people > 0 && stage > 0) sum += BigInt(people) * (this.stages[stage] ?? 0n);
    });
    return fraction(sum, this.denominator * BigInt(supporters));
  }

  take(project: number): void {
    const load = this.loadWith(project);
    if (!load) return;
    const stage = this.addStage(load);
    for (const group of this.profile.supports[project]?.groups ?? []) {
      const { choices = [], people = 0 } = this.election.groups[group] ?? {};
      const before = this.stageOf[group] ?? 0;
      this.stageOf[group] = stage;
      for (const choice of choices) {
        const standing = this.standing[choice] ?? [];
        standing[before] = (standing[before] ?? 0) - people;
        standing[stage] = (standing[stage] ?? 0) + people;
      }
    }
  }

  private addStage({ num, den }: Fraction): number {
    const common = gcd(num, den) || 1n;
    const factor = den / common / gcd(den / common, this.denominator);
    this.denominator *= factor;
    this.stages.forEach((load, stage) => (this.stages[stage] = load * factor));
    this.stages.push((num / common) * (this.denominator / (den / common)));
    return this.stages.length - 1;
  }
}
