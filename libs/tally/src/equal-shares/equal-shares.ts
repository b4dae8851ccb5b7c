import { compareFractions, fraction, toNumber, type Fraction } from '../exact/fraction';
import { ExactLedger, type PaidRound } from './exact-ledger';
import { priceBetween } from './price';
import { above, below, Purses, type Bounds } from './purses';
import type { Race } from './race';
import { keepSlots, type Slots } from './slots';

/** Equal Shares from one endowment to the end. */
export interface SharesRun {
  readonly endowment: bigint;
  readonly rounds: readonly PaidRound[];
  /** Projects in the order of selection: supported ones that cost nothing, then one for each round. */
  readonly order: readonly number[];
  readonly totalCost: bigint;
  readonly purses: Purses;
  readonly ledger: ExactLedger;
}

/**
 * Method of Equal Shares with additive utilities. Every voter gets the same endowment; each round buys, from its
 * supporters, the project whose utility is cheapest: the smallest rho with Σ min(purse, rho × u_i) = cost. Ends when
 * no project can be bought by its supporters. Source: Peters, Pierczyński, Skowron, "Proportional Participatory
 * Budgeting with Additive Utilities", NeurIPS 2021.
 *
 * Purses only shrink, so rho only grows: what a project cost when last looked at is a floor, and projects whose
 * floor is above the best offer need no look. Floats settle what they can with certainty, the ledger the rest.
 */
export function runEqualShares(race: Race, endowment: bigint): SharesRun {
  const rounds: PaidRound[] = [];
  const purses = new Purses(race.profile.groupSizes.length, endowment);
  const ledger = new ExactLedger(endowment, purses, rounds, race.costs, race.profile.weights);
  const market = new Market(race, purses, ledger);
  for (let offer = market.cheapest(); offer; offer = market.cheapest()) {
    const { project, slots, price } = offer;
    const after = purses.pay(rounds.length + 1, slots, price, race.unit);
    market.close(project, after);
    rounds.push({ project, slots, after });
  }
  const order = [...race.free, ...rounds.map(({ project }) => project)];
  const totalCost = order.reduce((sum, project) => sum + race.costs[project]!, 0n);
  return { endowment, rounds, order, totalCost, purses, ledger };
}

/** What a project's supporters can do now: the price of one unit of weight, and who gives all. */
interface Offer {
  readonly project: number;
  readonly slots: Slots;
  readonly price: Bounds;
  readonly rho: Bounds;
  /** Known when floats could not tell. */
  readonly exact: Fraction | null;
}

class Market {
  private readonly floors: Float64Array;
  private open: number[];

  constructor(
    private readonly race: Race,
    private readonly purses: Purses,
    private readonly ledger: ExactLedger,
  ) {
    this.floors = race.floors.slice();
    this.open = [...race.candidates];
  }

  /** The offer with the smallest rho, ties broken; null when nothing can be bought any more. */
  cheapest(): Offer | null {
    this.open.sort((a, b) => this.floors[a]! - this.floors[b]!);
    let ceiling = Infinity;
    let best: Offer[] = [];
    const tooDear: number[] = [];
    for (const project of this.open) {
      if (this.floors[project]! > ceiling) break;
      const offer = this.offer(project);
      if (!offer) {
        tooDear.push(project);
        continue;
      }
      this.floors[project] = offer.rho.low;
      if (offer.rho.low > ceiling) continue;
      ceiling = Math.min(ceiling, offer.rho.high);
      best = [...best.filter(({ rho }) => rho.low <= ceiling), offer];
    }
    // A project that its supporters cannot buy today they can never buy.
    if (tooDear.length > 0) this.open = this.open.filter((project) => !tooDear.includes(project));
    return best.length > 1 ? this.firstOf(best) : (best[0] ?? null);
  }

  /** Gives the project's supporters their purses after paying, and takes it off the market. */
  close(project: number, after: Int32Array): void {
    const { profile, collector } = this.race;
    const support = profile.supports[project]!;
    collector.collect(support, this.purses.of, this.purses.count);
    for (let i = 0; i < support.groups.length; i++) {
      const slot = collector.slotOf[i]!;
      if (slot >= 0) this.purses.of[support.groups[i]!] = after[slot]!;
    }
    this.open = this.open.filter((other) => other !== project);
  }

  private offer(project: number): Offer | null {
    const { profile, collector, unit, cost } = this.race;
    const slots = collector.collect(profile.supports[project]!, this.purses.of, this.purses.count);
    const price = priceBetween(slots, this.purses, unit, cost[project]!);
    if (price === 'too_dear') return null;
    if (price !== 'unsure') return this.made(project, keepSlots(slots), price, null);
    const kept = keepSlots(slots);
    const exact = this.ledger.price(project, kept);
    if (!exact) return null;
    const near = toNumber(exact.num, exact.den);
    return this.made(project, kept, { low: below(near), high: above(near) }, exact);
  }

  private made(project: number, slots: Slots, price: Bounds, exact: Fraction | null): Offer {
    const factor = this.race.factor[project]!;
    const rho = { low: below(below(price.low / factor)), high: above(above(price.high / factor)) };
    return { project, slots, price, rho, exact };
  }

  /** Among offers that floats cannot tell apart: the exact smallest, then the tie-break. */
  private firstOf(offers: readonly Offer[]): Offer {
    const exactly = offers.map((offer) => {
      const price = offer.exact ?? this.ledger.price(offer.project, offer.slots) ?? fraction(1n, 0n);
      return { offer, rho: fraction(price.num, price.den * this.race.exactFactor(offer.project)) };
    });
    exactly.sort(
      (a, b) => compareFractions(a.rho, b.rho) || this.race.ties(a.offer.project, b.offer.project),
    );
    return exactly[0]!.offer;
  }
}
