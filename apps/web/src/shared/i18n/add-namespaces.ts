import type { i18n as I18n } from 'i18next';
import { namespaces, type Namespace } from '../../locales/namespaces';
import type { Language } from './languages';

/** Loads the sentences of some namespaces, once each. */
export async function addNamespaces(instance: I18n, wanted: readonly Namespace[]): Promise<void> {
  const language = instance.language as Language;
  await Promise.all(
    wanted
      .filter((name) => !instance.hasResourceBundle(language, name))
      .map(async (name) => {
        const { default: sentences } = await namespaces[name][language]();
        instance.addResourceBundle(language, name, sentences);
      }),
  );
}

export const allNamespaces = Object.keys(namespaces) as Namespace[];
