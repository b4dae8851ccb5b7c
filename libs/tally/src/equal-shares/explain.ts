import { rankedStep } from '../count-greedy';
import { SMALLEST_GROUP, type CountOptions } from '../count';
import { compareFractions, fraction, type Fraction } from '../exact/fraction';
import type { GreedyLine } from '../greedy';
import type { Amount, FreeStep, Loser, PayerGroup, SharesLoser, SharesStep, Step } from '../outcome';
import type { PreparedElection } from '../profile/prepare';
import { lineOf, losersOf, moneyOf } from '../report';
import type { CountRule } from '../rule';
import type { SharesRun } from './equal-shares';
import { payersOf, type Payers } from './payers';
import type { Race } from './race';
import { replay, type ReplayedRound } from './replay';
import { takersOf, type Taker } from './takers';

/** A finished count by Equal Shares: `list` is what its completion went through, `order` everything selected. */
export interface CountedShares {
  readonly election: PreparedElection;
  readonly rule: CountRule;
  readonly race: Race;
  readonly run: SharesRun;
  readonly list: readonly GreedyLine[];
  readonly order: readonly number[];
}

/** Why each project won or did not: who paid which share of a winner, what a loser's supporters lacked. */
export function explainShares(
  counted: CountedShares,
  { smallestGroup = SMALLEST_GROUP }: CountOptions,
): { steps: Step[]; losers: Loser[] } {
  const { election, rule, race, run, list, order } = counted;
  const rounds = replay(race, run);
  const payers = payersOf(rounds, race.profile.groupSizes, smallestGroup);
  const line = lineOf(election, rule);
  const losers = losersOf(election, order);
  const takers = takersOf(race, run, rounds, losers);
  return {
    steps: [
      ...race.free.map((project): FreeStep => ({ kind: 'free', ...line(project) })),
      ...rounds.map((seen, i) => sharesStep(counted, seen, payers[i] ?? [])),
      ...list
        .filter(({ fate }) => fate === 'taken')
        .map((taken) => rankedStep(election, rule, taken, 'completion')),
    ],
    losers: losers.map((project) => sharesLoser(counted, project, takers.get(project) ?? [])),
  };
}

/** Amounts in the unit of the race (see `Race`) -> currency units. */
function raceMoney({ election }: CountedShares): (value: Fraction) => Amount {
  const money = moneyOf(election);
  const people = BigInt(election.people || 1);
  return ({ num, den }) => money(fraction(num, den * people));
}

function sharesStep(counted: CountedShares, seen: ReplayedRound, payers: readonly Payers[]): SharesStep {
  const { election, rule, race, run } = counted;
  const { round, project, slots } = seen;
  const money = raceMoney(counted);
  const price = run.ledger.priceOfRound(round);
  let [largest, paying, gaveAll] = [fraction(0n), 0, 0];
  for (let slot = 0; slot < slots.length; slot++) {
    const paid = run.ledger.paid(round, slot);
    if (compareFractions(paid, largest) > 0) largest = paid;
    paying += slots.people[slot]!;
    if (slots.gaveAll[slot] === 1) gaveAll += slots.people[slot]!;
  }
  return {
    kind: 'shares',
    ...lineOf(election, rule)(project),
    round,
    held: money(run.ledger.held(slots)),
    price: money(fraction(price.num * 10n ** BigInt(race.profile.weightDigits), price.den)),
    largestShare: money(largest),
    payers: paying,
    gaveAll,
    groups: payers.map(({ kind, next, people, peopleBySlot }): PayerGroup => ({
      kind,
      next: next === null ? null : election.ids[next]!,
      people,
      paid: money(run.ledger.paidBy(round, peopleBySlot)),
    })),
  };
}

function sharesLoser(counted: CountedShares, project: number, takers: readonly Taker[]): SharesLoser {
  const { election, rule, race, run, order } = counted;
  const cost = race.costs[project]!;
  const held = run.ledger.held(
    race.collector.collect(race.profile.supports[project]!, run.purses.of, run.purses.count),
  );
  const spent = order.reduce((sum, winner) => sum + race.costs[winner]!, 0n);
  const money = raceMoney(counted);
  const toCents = (paid: number) =>
    Math.round((paid * 100) / 10 ** election.moneyDigits / (election.people || 1));
  return {
    kind: cost > 0n ? 'unaffordable' : 'free_uncounted',
    ...lineOf(election, rule)(project),
    held: money(held),
    missing: money(cost > 0n ? fraction(cost * held.den - held.num, held.den) : fraction(0n)),
    fitsLeftover: cost <= election.budget * BigInt(election.people) - spent,
    takers: takers.map(({ project: taker, people, paid }) => ({
      project: election.ids[taker]!,
      people,
      paidCents: toCents(paid),
    })),
    completion: placeOnList(counted, project),
  };
}

function placeOnList({ election, list }: CountedShares, project: number): SharesLoser['completion'] {
  const line = list.find((other) => other.project === project);
  if (!line) return null;
  const money = moneyOf(election);
  return {
    rank: line.rank,
    leftBefore: money(line.leftBefore),
    missing: money(election.costs[project]! - line.leftBefore),
  };
}
