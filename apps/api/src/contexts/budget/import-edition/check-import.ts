import { COMPLETIONS, OVERFLOWS, RULES, SATISFACTIONS, TIE_BREAKS, type CountRule } from '@parvis/tally';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import type { CountingRule } from '../tables/edition.entity';
import type { ReadElection } from '../work-in-thread/read-upload';
import type { CountingRuleInput, ImportEditionInput } from './import-edition.input';
import { suits } from './summary';

const LONGEST_NAME = 120;

/** What must change before the edition can be imported; nothing when all is well. */
export function faultsOf({ name, countingRule }: ImportEditionInput, election: ReadElection): FieldFault[] {
  const faults: FieldFault[] = [];
  const length = name.trim().length;
  if (length === 0) faults.push({ field: 'name', rule: 'required' });
  if (length > LONGEST_NAME) faults.push({ field: 'name', rule: 'too_long', limit: LONGEST_NAME });
  const unknown = unknownWord(countingRule);
  if (unknown) faults.push({ field: unknown, rule: 'unknown_choice' });
  else if (!suits(election, countingRule as CountRule))
    faults.push({ field: 'countingRule', rule: 'unknown_choice' });
  return faults;
}

const WORDS: readonly [keyof CountingRuleInput, readonly string[]][] = [
  ['rule', RULES],
  ['satisfaction', SATISFACTIONS],
  ['completion', COMPLETIONS],
  ['tieBreak', TIE_BREAKS],
  ['overflow', OVERFLOWS],
];

const unknownWord = (rule: CountingRuleInput): string | null =>
  WORDS.find(([field, words]) => !words.includes(rule[field]))?.[0] ?? null;

/** In one order, without what a caller may have added. */
export const checkedRule = (given: CountingRuleInput): CountingRule =>
  ({
    rule: given.rule,
    satisfaction: given.satisfaction,
    completion: given.completion,
    tieBreak: given.tieBreak,
    overflow: given.overflow,
  }) as CountingRule;
