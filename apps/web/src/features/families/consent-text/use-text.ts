import type { ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** The text in the language of the page; the French one when there is none. */
export function useText(texts: readonly ConsentTextsFragment[]): ConsentTextsFragment {
  const { i18n } = useTranslation();
  const [french] = texts;
  const text = texts.find(({ language }) => language === i18n.language) ?? french;
  if (!text) throw new Error('the API sends a text in each language');
  return text;
}
