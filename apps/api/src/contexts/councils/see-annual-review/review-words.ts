import {
  type DocumentLanguage,
  type DocumentTexts,
  documentTexts,
} from '../../../platform/documents/model/document-texts';

/** What a review is printed with: its language's sentences and formats. */
export interface ReviewWords {
  readonly language: DocumentLanguage;
  readonly texts: DocumentTexts;
  readonly said: DocumentTexts['annualReview'];
  /** @param day `yyyy-mm-dd` */
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  /** « 75 % »; a dash of nothing. */
  readonly share: (part: number, whole: number) => string;
  /** « 2 h 15 » */
  readonly hours: (minutes: number) => string;
}

export function reviewWords(language: DocumentLanguage): ReviewWords {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const texts = documentTexts(language);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    ...{ language, texts, said: texts.annualReview },
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    share: (part, whole) => (whole > 0 ? shares.format(part / whole) : '–'),
    hours: (minutes) =>
      `${numbers.format(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')}`,
  };
}
