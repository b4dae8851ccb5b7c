import type { WhyKind, WhyType } from '../see-results/why.type';
import { type DocumentWords, filled } from './document-words';

/** Why a project won or did not, in one short sentence of a table. */
export function whyWords(why: WhyType, words: DocumentWords): string {
  const { number, money, texts } = words;
  const kind: `${WhyKind}` = why.kind;
  const key = kind === 'ranked' && why.by === 'completion' ? 'filled' : kind;
  const moneyOr = (cents: number | null): string => (cents === null ? '' : money(cents));
  const numberOr = (value: number | null): string => (value === null ? '' : number(value));
  return filled(texts.why[key], {
    payers: numberOr(why.payers),
    share: moneyOr(why.largestShareCents),
    rank: numberOr(why.rank),
    round: numberOr(why.round),
    left: moneyOr(why.leftBeforeCents),
    held: moneyOr(why.heldCents),
    missing: moneyOr(why.missingCents),
  });
}
