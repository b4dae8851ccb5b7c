import type { CountingRule } from '../tables/edition.entity';
import type { DocumentTexts } from '../../../platform/documents/model/document-texts';

/** The rule in sentences, one for each of its choices. */
export function ruleWords(rule: CountingRule, { counting }: DocumentTexts): string[] {
  const satisfaction = counting.satisfaction as Record<string, string>;
  return [
    `${counting.rule[rule.rule]}. ${counting.sentence[sentenceOf(rule)]}`,
    satisfaction[rule.satisfaction] ?? rule.satisfaction,
    ...(rule.rule === 'mes' ? completionsOf(rule).map((key) => counting.completion[key]) : []),
    ...(rule.rule === 'greedy' ? [counting.overflow[rule.overflow]] : []),
    counting.tieBreak[rule.tieBreak === 'lexico' ? 'lexico' : 'cheapest'],
  ];
}

/** Greedy with a cost-like satisfaction ranks by support alone: the cost cancels out. */
function sentenceOf({ rule, satisfaction }: CountingRule): keyof DocumentTexts['counting']['sentence'] {
  if (rule !== 'greedy') return rule;
  return satisfaction.startsWith('cost') ? 'greedyBySupport' : 'greedyPerCost';
}

function completionsOf({ completion }: CountingRule): (keyof DocumentTexts['counting']['completion'])[] {
  const fills = completion.includes('greedy:');
  if (!completion.startsWith('add1')) return [fills ? 'fill' : 'none'];
  const raise = completion.startsWith('add1-noexh') ? 'raiseOn' : 'raise';
  return fills ? [raise, 'raiseFill'] : [raise];
}

const quoted = (word: string): string => (/^[\w.:+,-]+$/.test(word) ? word : `'${word}'`);

/** The command that counts the published record again, word for word as the CLI takes it. */
export function recountCommand(slug: string, rule: CountingRule): string {
  return [
    'npm run parvis -- tally',
    quoted(`${slug}.pb`),
    `--rule ${rule.rule} --satisfaction ${rule.satisfaction} --completion ${rule.completion}`,
    `--tie-break ${quoted(rule.tieBreak)}`,
    ...(rule.rule === 'greedy' ? [`--overflow ${rule.overflow}`] : []),
  ].join(' ');
}
