import { ok, refuse, type Result } from '@parvis/kernel';
import type { Election } from './election';

export const RULES = ['greedy', 'mes', 'phragmen'] as const;
export type RuleName = (typeof RULES)[number];

/** How much a ballot likes a project: u_i(p). Words of Pabulib's and pabutools' users. */
export const SATISFACTIONS = [
  'cost', // the cost of the project, if it is on the ballot
  'cardinality', // 1, if it is on the ballot
  'points', // the points given to it
  'cost_points', // cost × points
  'borda1', // length of the ballot − position, positions from 0: the last place counts 1
  'borda0', // one less: the last place counts 0
  'cost_borda1', // cost × borda1
  'approval', // Phragmén's: on the ballot or not
] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

const STARTS = ['add1', 'add1-noexh'] as const;
const FILLS = ['greedy:cost', 'greedy:cost_points', 'greedy:cost_borda1'] as const;
type Start = (typeof STARTS)[number];
type Fill = (typeof FILLS)[number];

/** What is done with money that Equal Shares leaves unused. */
export type Completion = 'none' | Fill | Start | `${Start}+${Fill}`;
export const COMPLETIONS: readonly Completion[] = [
  'none',
  ...FILLS,
  ...STARTS,
  ...STARTS.flatMap((start) => FILLS.map((fill) => `${start}+${fill}` as const)),
];

export const TIE_BREAKS = ['lexico', 'min_cost,max_score,lexico'] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

export const OVERFLOWS = ['skip', 'stop'] as const;
export type Overflow = (typeof OVERFLOWS)[number];

export interface CountRule {
  readonly rule: RuleName;
  readonly satisfaction: Satisfaction;
  /** Default `none`. Only Equal Shares has others. */
  readonly completion?: Completion;
  /** Default `lexico`. */
  readonly tieBreak?: TieBreak;
  /** Greedy only: what does not fit is skipped (default), or ends the count. A completion always skips. */
  readonly overflow?: Overflow;
  /** Add1 only: by how many currency units each voter's endowment is raised at a time. Positive decimal, default "1". */
  readonly add1Step?: string;
}

/** Why a rule cannot count an election; the sentence belongs to whoever speaks to a person. */
export interface RuleProblem {
  readonly code:
    'satisfaction_of_other_ballots' | 'completion_of_other_rule' | 'bad_step' | 'negative_points';
  readonly value: string;
}

const APPROVALS: readonly Satisfaction[] = ['cost', 'cardinality'];
const POINTS: readonly Satisfaction[] = ['points', 'cost_points'];
const RANKS: readonly Satisfaction[] = ['borda1', 'borda0', 'cost_borda1'];

/** The satisfactions that mean something for a rule and a kind of ballot; the first is the usual one. */
export function satisfactionsFor(rule: RuleName, voteType: Election['voteType']): readonly Satisfaction[] {
  const approval = voteType === 'approval' || voteType === 'choose-1';
  if (rule === 'phragmen') return approval ? ['approval'] : [];
  if (approval) return APPROVALS;
  return voteType === 'ordinal' ? RANKS : POINTS;
}

/** `greedy:<sat>` at the end of a completion: its satisfaction, or null when there is none. */
export function fillOf(completion: Completion): Satisfaction | null {
  const fill = FILLS.find((name) => completion.endsWith(name));
  return fill ? (fill.slice('greedy:'.length) as Satisfaction) : null;
}

/** `add1` or `add1-noexh` at the beginning of a completion, or null. */
export const startOf = (completion: Completion): Start | null =>
  completion.startsWith('add1-noexh') ? 'add1-noexh' : completion.startsWith('add1') ? 'add1' : null;

/** Says whether `rule` has a meaning on this election: to be asked before `count`. */
export function checkRule(election: Election, rule: CountRule): Result<CountRule, RuleProblem> {
  const meant = satisfactionsFor(rule.rule, election.voteType);
  if (!meant.includes(rule.satisfaction)) {
    return refuse({ code: 'satisfaction_of_other_ballots', value: rule.satisfaction });
  }
  const completion = rule.completion ?? 'none';
  const fill = fillOf(completion);
  if ((completion !== 'none' && rule.rule !== 'mes') || (fill !== null && !meant.includes(fill))) {
    return refuse({ code: 'completion_of_other_rule', value: completion });
  }
  const step = rule.add1Step ?? '1';
  if (!/^[0-9]{1,15}(\.[0-9]{1,12})?$/.test(step) || /^[0.]*$/.test(step)) {
    return refuse({ code: 'bad_step', value: step });
  }
  const negative = election.ballots.find((ballot) => ballot.points?.some((points) => points.startsWith('-')));
  if (negative) return refuse({ code: 'negative_points', value: negative.points?.join(',') ?? '' });
  return ok(rule);
}
