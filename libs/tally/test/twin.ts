/**
 * The brute-force twin: every rule again, straight from its definition, slow and plain. One object per voter,
 * BigInt fractions reduced after each operation, no grouping, no floats, no shared line with the library.
 */
import type { CountRule, Election } from '../src';
import { cmp, div, frac, min, minus, parse, plus, times, ZERO, type Frac } from './twin-fractions';

interface TwinVoter {
  /** Project -> position or points. */
  readonly listed: ReadonlyMap<string, { readonly position: number; readonly points: Frac }>;
  readonly length: number;
}

interface Twin {
  readonly budget: Frac;
  readonly ids: string[];
  readonly cost: ReadonlyMap<string, Frac>;
  readonly voters: TwinVoter[];
  readonly voteType: Election['voteType'];
}

export interface TwinOutcome {
  readonly selected: string[];
  readonly order: string[];
  readonly total: string;
}

export function twinCount(election: Election, rule: CountRule): TwinOutcome {
  const twin = twinOf(election);
  const order = orderOf(twin, rule);
  const total = sum(order.map((id) => costOf(twin, id)));
  const selected = [...order].sort(byCodePoint);
  return { selected, order, total: total.d === 1n ? `${total.n}` : `${total.n}/${total.d}` };
}

function orderOf(twin: Twin, rule: CountRule): string[] {
  const tieBreak = rule.tieBreak ?? 'lexico';
  if (rule.rule === 'greedy') return greedy(twin, rule.satisfaction, tieBreak, rule.overflow === 'stop', []);
  if (rule.rule === 'phragmen') return phragmen(twin, tieBreak);
  const completion = rule.completion ?? 'none';
  const [first = '', second] = completion.split('+');
  const fill = [first, second].find((part) => part?.startsWith('greedy:'))?.slice('greedy:'.length);
  const start = first.startsWith('add1')
    ? addOne(twin, rule.satisfaction, tieBreak, parse(rule.add1Step ?? '1'), first === 'add1')
    : shares(twin, rule.satisfaction, tieBreak, endowmentOf(twin));
  return fill === undefined ? start : greedy(twin, fill, tieBreak, false, start);
}

function twinOf(election: Election): Twin {
  return {
    budget: parse(election.budget),
    ids: election.projects.map(({ id }) => id),
    cost: new Map(election.projects.map(({ id, cost }) => [id, parse(cost)])),
    voteType: election.voteType,
    voters: election.ballots.map(({ choices, points }) => {
      const distinct = choices.filter((id, i) => choices.indexOf(id) === i);
      const listed = distinct.map((id, position) => {
        const given = points ? parse(points[choices.lastIndexOf(id)] ?? '0') : ZERO;
        return [id, { position, points: given }] as const;
      });
      return { listed: new Map(listed), length: distinct.length };
    }),
  };
}

const costOf = (twin: Twin, id: string): Frac => twin.cost.get(id) ?? ZERO;
const sum = (values: Frac[]): Frac => values.reduce(plus, ZERO);

function utility(twin: Twin, satisfaction: string, voter: TwinVoter, id: string): Frac {
  const entry = voter.listed.get(id);
  if (!entry) return ZERO;
  const borda1 = frac(BigInt(voter.length - entry.position));
  switch (satisfaction) {
    case 'cost':
      return costOf(twin, id);
    case 'cardinality':
      return frac(1n);
    case 'points':
      return entry.points;
    case 'cost_points':
      return times(costOf(twin, id), entry.points);
    case 'borda1':
      return borda1;
    case 'borda0':
      return minus(borda1, frac(1n));
    case 'cost_borda1':
      return times(costOf(twin, id), borda1);
    default:
      throw new Error(`no such satisfaction: ${satisfaction}`);
  }
}

const totalOf = (twin: Twin, satisfaction: string, id: string): Frac =>
  sum(twin.voters.map((voter) => utility(twin, satisfaction, voter, id)));

function scoreOf(twin: Twin, id: string): Frac {
  if (twin.voteType === 'ordinal') return totalOf(twin, 'borda1', id);
  const points = twin.voteType === 'cumulative' || twin.voteType === 'scoring';
  return totalOf(twin, points ? 'points' : 'cardinality', id);
}

/** Ids compared one code point after the other. */
function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, (c) => c.codePointAt(0) ?? 0);
  const right = Array.from(b, (c) => c.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0);
  }
  return left.length - right.length;
}

function tie(twin: Twin, tieBreak: string): (a: string, b: string) => number {
  if (tieBreak === 'lexico') return byCodePoint;
  return (a, b) =>
    cmp(costOf(twin, a), costOf(twin, b)) || cmp(scoreOf(twin, b), scoreOf(twin, a)) || byCodePoint(a, b);
}

function greedy(
  twin: Twin,
  satisfaction: string,
  tieBreak: string,
  stop: boolean,
  start: string[],
): string[] {
  const before = tie(twin, tieBreak);
  // Density as [is infinite, value].
  const density = (id: string): [number, Frac] => {
    const total = totalOf(twin, satisfaction, id);
    const cost = costOf(twin, id);
    if (cmp(total, ZERO) === 0) return [0, ZERO];
    return cmp(cost, ZERO) === 0 ? [1, ZERO] : [0, div(total, cost)];
  };
  const list = twin.ids.filter((id) => !start.includes(id));
  const densities = new Map(list.map((id) => [id, density(id)]));
  list.sort((a, b) => {
    const [infiniteA, valueA] = densities.get(a) ?? [0, ZERO];
    const [infiniteB, valueB] = densities.get(b) ?? [0, ZERO];
    return infiniteB - infiniteA || cmp(valueB, valueA) || before(a, b);
  });
  const taken = [...start];
  let left = minus(twin.budget, sum(start.map((id) => costOf(twin, id))));
  for (const id of list) {
    if (cmp(costOf(twin, id), left) <= 0) {
      taken.push(id);
      left = minus(left, costOf(twin, id));
    } else if (stop) break;
  }
  return taken;
}

const endowmentOf = (twin: Twin): Frac =>
  twin.voters.length === 0 ? ZERO : div(twin.budget, frac(BigInt(twin.voters.length)));

function shares(twin: Twin, satisfaction: string, tieBreak: string, endowment: Frac): string[] {
  const before = tie(twin, tieBreak);
  const purse = twin.voters.map(() => endowment);
  const utilities = new Map(
    twin.ids.map((id) => [id, twin.voters.map((voter) => utility(twin, satisfaction, voter, id))]),
  );
  const of = (id: string): Frac[] => utilities.get(id) ?? [];
  const supported = twin.ids.filter((id) => of(id).some((u) => u.n > 0n));
  const order = supported.filter((id) => costOf(twin, id).n === 0n).sort(before);
  let open = supported.filter((id) => costOf(twin, id).n > 0n);
  for (;;) {
    let best: { id: string; rho: Frac } | null = null;
    for (const id of [...open].sort(before)) {
      const rho = rhoOf(costOf(twin, id), of(id), purse);
      if (rho && (!best || cmp(rho, best.rho) < 0)) best = { id, rho };
    }
    if (!best) return order;
    const { id, rho } = best;
    of(id).forEach((u, i) => {
      if (u.n > 0n) purse[i] = minus(purse[i] ?? ZERO, min(purse[i] ?? ZERO, times(rho, u)));
    });
    order.push(id);
    open = open.filter((other) => other !== id);
  }
}

/** The smallest rho with Σ min(purse, rho × u) = cost: tries every voter's breaking point. Null if unaffordable. */
function rhoOf(cost: Frac, utilities: Frac[], purse: Frac[]): Frac | null {
  const supporters = utilities.flatMap((u, i) => (u.n > 0n ? [{ u, held: purse[i] ?? ZERO }] : []));
  if (cmp(sum(supporters.map(({ held }) => held)), cost) < 0) return null;
  const breaking = [...supporters].sort((a, b) => cmp(div(a.held, a.u), div(b.held, b.u)));
  let rest = cost;
  let weight = sum(supporters.map(({ u }) => u));
  for (const { u, held } of breaking) {
    const rho = div(rest, weight);
    if (cmp(times(rho, u), held) <= 0) return rho;
    rest = minus(rest, held);
    weight = minus(weight, u);
  }
  return null;
}

function addOne(
  twin: Twin,
  satisfaction: string,
  tieBreak: string,
  step: Frac,
  exhaustive: boolean,
): string[] {
  const spent = (order: string[]): Frac => sum(order.map((id) => costOf(twin, id)));
  const wanted = twin.ids.filter((id) => costOf(twin, id).n > 0n && totalOf(twin, satisfaction, id).n > 0n);
  let endowment = endowmentOf(twin);
  let kept = shares(twin, satisfaction, tieBreak, endowment);
  for (;;) {
    const outside = wanted.filter((id) => !kept.includes(id));
    if (outside.length === 0) return kept;
    const left = minus(twin.budget, spent(kept));
    if (exhaustive && outside.every((id) => cmp(costOf(twin, id), left) > 0)) return kept;
    endowment = plus(endowment, step);
    const next = shares(twin, satisfaction, tieBreak, endowment);
    if (cmp(spent(next), twin.budget) > 0) return kept;
    kept = next;
  }
}

function phragmen(twin: Twin, tieBreak: string): string[] {
  const before = tie(twin, tieBreak);
  const load = twin.voters.map(() => ZERO);
  const order: string[] = [];
  let left = twin.budget;
  let open = twin.ids.filter((id) => cmp(costOf(twin, id), twin.budget) <= 0);
  while (open.length > 0) {
    const loads = open.map((id) => {
      const supporters = [...twin.voters.keys()].filter((i) => twin.voters[i]?.listed.has(id));
      if (supporters.length === 0) return { id, supporters, next: null };
      const carried = sum(supporters.map((i) => load[i] ?? ZERO));
      return { id, supporters, next: div(plus(carried, costOf(twin, id)), frac(BigInt(supporters.length))) };
    });
    const finite = loads.flatMap(({ next }) => (next ? [next] : []));
    const smallest = finite.length === 0 ? null : finite.reduce(min);
    const turn = loads.filter(({ next }) =>
      smallest && next ? cmp(next, smallest) === 0 : next === smallest,
    );
    if (turn.some(({ id }) => cmp(costOf(twin, id), left) > 0)) return order;
    const winner = turn.sort((a, b) => before(a.id, b.id))[0];
    if (!winner) return order;
    for (const i of winner.supporters) load[i] = winner.next ?? ZERO;
    order.push(winner.id);
    left = minus(left, costOf(twin, winner.id));
    open = open.filter((id) => id !== winner.id);
  }
  return order;
}
