import type { DocumentLanguage } from '../../../platform/documents/model/document-texts';

const ZONE = { timeZone: 'Europe/Paris' } as const;

/** « mercredi 17 mars 2027 », where the town lies. */
export const dayOf = (at: Date, language: DocumentLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...ZONE },
  }).format(at);

export const timeOf = (at: Date, language: DocumentLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', ...ZONE }).format(at);

const localeOf = (language: DocumentLanguage): string => (language === 'fr' ? 'fr-FR' : 'en-GB');
