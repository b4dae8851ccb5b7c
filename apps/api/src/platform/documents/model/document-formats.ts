/** Numbers, money and dates as a document writes them; the same wherever the server stands. */
export interface DocumentFormats {
  readonly number: (value: number) => string;
  /** Cents of the document's currency. */
  readonly money: (cents: number) => string;
  readonly moment: (instant: Date) => string;
}

/** ISO 4217's own code for "no currency". */
const NO_CURRENCY = 'XXX';

export function documentFormats(language: 'fr' | 'en', currency: string): DocumentFormats {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return {
    number: (value) => number.format(value),
    money: (cents) => moneyFormat(locale, currency, cents).format(cents / 100),
    moment: (instant) => moment.format(instant),
  };
}

function moneyFormat(locale: string, currency: string, cents: number): Intl.NumberFormat {
  const digits = cents % 100 === 0 ? 0 : 2;
  const how = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(
    locale,
    currency === NO_CURRENCY ? how : { ...how, style: 'currency', currency },
  );
}
