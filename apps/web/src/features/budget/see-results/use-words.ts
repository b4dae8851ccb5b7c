import { useMemo } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ResultLineWhyFragment } from '../../../shared/graphql/generated/graphql';
import type { SeeResultsQuery } from '../../../shared/graphql/generated/operations/see-results';

export type Results = NonNullable<SeeResultsQuery['results']>;
export type ResultEdition = NonNullable<SeeResultsQuery['edition']>;
export type Line = ResultLineWhyFragment;
export type Unit = 'votes' | 'points' | 'ranks';

/** What the number beside a project counts: it follows from what a ballot of this election could say. */
export function unitOf(satisfaction: string): Unit {
  if (satisfaction.includes('points')) return 'points';
  return satisfaction.includes('borda') ? 'ranks' : 'votes';
}

/** ISO 4217: « no currency », for files that name none. */
const NO_CURRENCY = 'XXX';

/** Amounts in the currency of the election; an imported one may be held in zlotys, or in units without a name. */
export function useMoney(currency: string): (cents: number) => string {
  const { euros, number } = useFormats();
  return useMemo(() => {
    if (currency === 'EUR') return euros;
    const digits = (cents: number) => (cents % 100 === 0 ? 0 : 2);
    return (cents) =>
      number(cents / 100, {
        ...(currency === NO_CURRENCY ? {} : { style: 'currency', currency }),
        minimumFractionDigits: digits(cents),
        maximumFractionDigits: digits(cents),
      });
  }, [currency, euros, number]);
}

/** From 100 units on, cents only hide the number: a share is shown to the cent, a sum to the euro. */
const ABOUT_FROM = 10_000;

/** Address of one project's explanation: a plain link, that works without JavaScript and can be sent. */
export const whyHref = (edition: string, projectId: string): string =>
  `${paths.results(edition)}?projet=${encodeURIComponent(projectId)}#pourquoi`;

/** Everything that the parts of the page say about a project, in the words and the currency of its election. */
export function useWords(edition: ResultEdition, results: Results) {
  const { t } = useTranslation('results');
  const formats = useFormats();
  const money = useMoney(edition.currency);
  const unit = unitOf(results.countingRule.satisfaction);
  return useMemo(() => {
    const titles = new Map(
      [...results.winners, ...results.losers].map((line) => [line.projectId, line.title]),
    );
    return {
      ...formats,
      money,
      about: (cents: number) => money(Math.abs(cents) < ABOUT_FROM ? cents : Math.round(cents / 100) * 100),
      // French says « 1er » for the first of the month, and Intl does not.
      day: (at: string, style: 'day' | 'short') => {
        const text = formats.date(at, style);
        return formats.locale.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text;
      },
      unit,
      slug: edition.slug,
      title: (projectId: string | null) => titles.get(projectId ?? '') ?? projectId ?? '',
      score: ({ score }: Line) => formats.number(Number(score)),
      scored: ({ score }: Line) =>
        t(`scored.${unit}`, { count: Number(score), number: formats.number(Number(score)) }),
      names: (projectIds: readonly string[]) =>
        new Intl.ListFormat(formats.locale, { type: 'conjunction' }).format(
          projectIds.map((id) => t('why.name', { title: titles.get(id) ?? id })),
        ),
    };
  }, [edition.slug, formats, money, results, t, unit]);
}

export type Words = ReturnType<typeof useWords>;
