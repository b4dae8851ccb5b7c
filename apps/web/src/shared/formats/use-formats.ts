import {
  formatDate,
  formatDateRange,
  formatEuros,
  formatNumber,
  formatPercent,
  type DateStyle,
  type Moment,
} from '@parvis/ui';
import { useMemo } from 'react';
import { useTranslation } from '../i18n/use-translation';

/** Regional habits behind a language: English pages of a French town write dates the European way. */
const LOCALES: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB' };

export const localeOf = (language: string): string => LOCALES[language] ?? language;

/** Money (integer cents), numbers and dates in the language of the page. Stable between renders. */
export function useFormats() {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  return useMemo(
    () => ({
      locale,
      euros: (cents: number) => formatEuros(cents, locale),
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, locale, options),
      percent: (share: number, decimals?: number) => formatPercent(share, locale, decimals),
      date: (at: Moment, style?: DateStyle) => formatDate(at, locale, style),
      dateRange: (from: Moment, to: Moment, style?: DateStyle) => formatDateRange(from, to, locale, style),
    }),
    [locale],
  );
}
