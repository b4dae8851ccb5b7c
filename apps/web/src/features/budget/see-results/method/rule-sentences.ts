import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Results, Words } from '../use-words';

export type Method = 'mes' | 'greedyBySupport' | 'greedyPerCost' | 'phragmen';

/** Greedy with a cost-like satisfaction ranks by support alone: the cost cancels out (RULES of the count, `greedy`). */
export function methodOf({ rule, satisfaction }: Results['countingRule']): Method {
  if (rule === 'mes' || rule === 'phragmen') return rule;
  return satisfaction.startsWith('cost') ? 'greedyBySupport' : 'greedyPerCost';
}

const SATISFACTIONS = [
  'cost',
  'cardinality',
  'points',
  'cost_points',
  'borda1',
  'borda0',
  'cost_borda1',
  'approval',
] as const;

const STOPS = ['not_raised', 'exhaustive', 'next_exceeds', 'all_in'] as const;

type SourceKey = 'mes' | 'pabulib' | 'paper';

const LINKS: Record<SourceKey, string> = {
  mes: 'https://equalshares.net/',
  paper: 'https://arxiv.org/abs/2303.00621',
  pabulib: 'https://pabulib.org/',
};

/** Where a curious reader goes on. */
export function sources(rule: 'mes' | 'greedy' | 'phragmen'): { key: SourceKey; href: string }[] {
  const keys: SourceKey[] = rule === 'mes' ? ['mes', 'paper', 'pabulib'] : ['paper', 'pabulib'];
  return keys.map((key) => ({ key, href: LINKS[key] }));
}

/** The rule of this vote with its own figures, a sentence for each of its choices. */
export function useRuleSentences(results: Results, words: Words): string[] {
  const { t } = useTranslation('counting');
  const { rule, satisfaction, completion, tieBreak, overflow } = results.countingRule;
  const known = SATISFACTIONS.find((one) => one === satisfaction) ?? 'cost';
  return [
    t(`satisfaction.${known}`),
    ...useEndowmentSentences(results, words),
    ...(rule === 'mes' ? completionKeys(completion).map((key) => t(`completion.${key}`)) : []),
    ...(rule === 'greedy' ? [t(`overflow.${overflow === 'stop' ? 'stop' : 'skip'}`)] : []),
    t(`tieBreak.${tieBreak === 'lexico' ? 'lexico' : 'cheapest'}`),
  ];
}

function useEndowmentSentences(results: Results, words: Words): string[] {
  const { t } = useTranslation('counting');
  const { endowment, budgetCents, voters } = results;
  if (!endowment) return [];
  const { money, number } = words;
  const start = t('endowment.start', {
    budget: money(budgetCents),
    voters: number(voters),
    part: money(endowment.initialCents),
  });
  const stop = STOPS.find((one) => one === endowment.stoppedBy) ?? 'not_raised';
  if (endowment.raises === 0) return [start, t(`endowment.${stop}`)];
  const raised = t('endowment.raised', {
    count: endowment.raises,
    number: number(endowment.raises),
    step: money(endowment.stepCents ?? 0),
    part: money(endowment.finalCents),
  });
  return [start, `${raised} ${t(`endowment.${stop}`)}`, t('endowment.meaning')];
}

type CompletionKey = 'none' | 'fill' | 'raise' | 'raiseOn' | 'raiseFill';

export function completionKeys(completion: string): CompletionKey[] {
  const fills = completion.includes('greedy:');
  if (!completion.startsWith('add1')) return [fills ? 'fill' : 'none'];
  const raise = completion.startsWith('add1-noexh') ? 'raiseOn' : 'raise';
  return fills ? [raise, 'raiseFill'] : [raise];
}
