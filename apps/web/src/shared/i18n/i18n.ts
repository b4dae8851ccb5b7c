import { createInstance, type i18n as I18n } from 'i18next';
import type { Language } from './languages';

/** One instance a language, never switched: choosing another language loads another page. */
export function createI18n(language: Language): I18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ['common'],
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: false },
  });
  return instance;
}
