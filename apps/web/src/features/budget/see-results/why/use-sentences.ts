import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Line, Results, Words } from '../use-words';

type Say = (line: Line, amounts: Amounts) => string[];

interface Amounts {
  cost: string;
  held: string;
  left: string;
  missing: string;
  share: string;
  load: string;
  scored: string;
  rank: string;
  round: string;
}

/** What the outcome of the count says of a project, in plain words: one list of sentences for each kind of reason. */
export function useSentences(line: Line, results: Results, words: Words): string[] {
  const { t } = useTranslation('results');
  const { why } = line;
  const money = (cents: number | null) => (cents === null ? '' : words.money(cents));
  const about = (cents: number | null) => (cents === null ? '' : words.about(cents));
  const amounts: Amounts = {
    cost: words.money(line.costCents),
    held: about(why.heldCents),
    left: about(why.leftBeforeCents),
    missing: about(why.missingCents),
    share: money(why.largestShareCents),
    load: money(why.loadCents),
    scored: words.scored(line),
    rank: words.number(why.rank ?? 0),
    round: words.number(why.round ?? 0),
  };
  const gaveAll = why.gaveAll
    ? [t('why.gaveAll', { count: why.gaveAll, number: words.number(why.gaveAll) })]
    : [];

  const unaffordable: Say = (_, a) => {
    const takers = words.names(why.takers.map(({ projectId }) => projectId));
    const { completion } = why;
    return [
      t('why.unaffordable', { ...a }),
      ...(why.takers.length > 0 ? [t('why.takers', { names: takers })] : []),
      ...(completion
        ? [
            t('why.completion', {
              rank: words.number(completion.rank),
              left: words.about(completion.leftBeforeCents),
              missing: words.about(completion.missingCents),
            }),
          ]
        : why.fitsLeftover
          ? [t('why.fitsLeftover')]
          : []),
    ];
  };

  const say: Record<Line['why']['kind'], Say> = {
    SHARES: (_, a) => [
      t(line.supporters === 1 ? 'why.sharesAlone' : 'why.shares', { ...a }),
      ...(line.supporters > 1 ? gaveAll : []),
      t('why.round', { ...a }),
    ],
    FREE: () => [t('why.free')],
    RANKED: (_, a) => [t(why.by === 'completion' ? 'why.filled' : 'why.ranked', { ...a })],
    LOAD: (_, a) => [why.loadCents === null ? t('why.loadNobody') : t('why.load', { ...a })],
    UNAFFORDABLE: line.supporters === 0 ? () => [] : unaffordable,
    FREE_UNCOUNTED: () => [t('why.freeUncounted')],
    DID_NOT_FIT: (_, a) => [t('why.didNotFit', { ...a })],
    AFTER_STOP: (_, a) =>
      why.rank === null
        ? [t('why.afterEnd')]
        : [t('why.stopped', { ...a }), ...(why.missingCents === 0 ? [t('why.stoppedFits', { ...a })] : [])],
    OVER_BUDGET: (_, a) => [t('why.overBudget', { ...a })],
    ENDED_COUNT: (_, a) => [t('why.endedCount', { ...a })],
  };
  return say[why.kind](line, amounts);
}
