/** Sentences of the page of an edition that say what becomes of money left over. */
export type MoneyLeft = 'left.none' | 'left.raise' | 'left.fill';

/**
 * What a completion of Equal Shares (in the words of `libs/tally`) does with money left over, in the order in which
 * it does it: the rule that people read must be the one that is counted.
 */
export function moneyLeft(completion: string): MoneyLeft[] {
  const said: MoneyLeft[] = [];
  if (completion.startsWith('add1')) said.push('left.raise');
  if (completion.includes('greedy:')) said.push('left.fill');
  return said.length > 0 ? said : ['left.none'];
}
