import {
  COMPLETIONS,
  RULES,
  satisfactionsFor,
  type Completion,
  type Election,
  type RuleName,
  type Satisfaction,
} from '@parvis/tally';
import type { RuleChoice } from './send-file';

type VoteType = Election['voteType'];

/** Rules that have a meaning for these ballots. */
export const rulesFor = (voteType: VoteType): RuleName[] =>
  RULES.filter((rule) => satisfactionsFor(rule, voteType).length > 0);

/** The list by which money left over is given out: by votes, points or places. */
const fillFor = (voteType: VoteType): string =>
  `greedy:${satisfactionsFor('greedy', voteType).find((one) => one.startsWith('cost')) ?? 'cost'}`;

/** Only Equal Shares has completions; those whose list does not suit these ballots are left out. */
export const completionsFor = (rule: string, voteType: VoteType): Completion[] =>
  rule === 'mes'
    ? COMPLETIONS.filter((one) => !one.includes('greedy:') || one.endsWith(fillFor(voteType)))
    : ['none'];

export type CompletionWord = 'none' | 'fill' | 'add1' | 'add1Fill' | 'add1On' | 'add1OnFill';

/** The key of a completion's sentence. */
export function completionWord(completion: string): CompletionWord {
  const fill = completion.includes('greedy:');
  if (completion.startsWith('add1-noexh')) return fill ? 'add1OnFill' : 'add1On';
  if (completion.startsWith('add1')) return fill ? 'add1Fill' : 'add1';
  return fill ? 'fill' : 'none';
}

/** Satisfactions of a rule for these ballots, the usual one first. */
export function satisfactionsOf(rule: string, voteType: VoteType): Satisfaction[] {
  const known = RULES.find((one) => one === rule) ?? 'greedy';
  const meant = satisfactionsFor(known, voteType);
  return [...meant].sort((a, b) => Number(b.startsWith('cost')) - Number(a.startsWith('cost')));
}

/** A choice of which every part suits the others, after one part has changed. */
export function mended(choice: RuleChoice, voteType: VoteType): RuleChoice {
  const satisfactions = satisfactionsOf(choice.rule, voteType);
  const completions = completionsFor(choice.rule, voteType);
  return {
    ...choice,
    satisfaction: satisfactions.find((one) => one === choice.satisfaction) ?? satisfactions[0] ?? 'cost',
    completion: completions.find((one) => one === choice.completion) ?? 'none',
  };
}
