import { createInstance, type FlatNamespace, type i18n as I18n, type TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';

const I18nContext = createContext<I18n>(createInstance());

/**
 * The sentences of the page. The language never changes under a page and its sentences are there before it is drawn,
 * so i18next alone is enough: no listening, no waiting.
 */
export const I18nProvider = I18nContext;

type Names = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

/** `t` for the keys of one namespace (`common` when none is named), or of several: the first is then the default. */
export function useTranslation<const N extends Names = 'common'>(names?: N): { t: TFunction<N>; i18n: I18n } {
  const i18n = useContext(I18nContext);
  const wanted = [names ?? 'common'].flat().join();
  const t = useMemo(
    () => i18n.getFixedT(null, wanted.split(',') as FlatNamespace[]) as unknown as TFunction<N>,
    [i18n, wanted],
  );
  return { t, i18n };
}
