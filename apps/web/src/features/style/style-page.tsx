import { ChipLink } from '@parvis/ui';
import { StyleGuide, type StyleGuideText } from '@parvis/ui/style-guide';
import { useTranslation } from '../../shared/i18n/use-translation';
import type { Sentences } from '../../locales/namespaces';
import { paths } from '../../paths';
import { localeOf } from '../../shared/formats/use-formats';
import { PageMeta } from '../../shared/site/page-meta';

const modes = ['auto', 'light', 'dark', 'contrast'] as const;

/** The guide takes all its words at once; a word missing in French does not compile. */
const wordsOf = (sentences: Sentences['style']): StyleGuideText => sentences;

export function StylePage() {
  const { t, i18n } = useTranslation('style');
  const words = wordsOf(i18n.getResourceBundle(i18n.language, 'style') as Sentences['style']);
  return (
    <>
      <PageMeta title={t('title')} description={t('lead')} />
      <StyleGuide text={words} locale={localeOf(i18n.language)}>
        <nav className="row" aria-label={t('modes.label')}>
          {modes.map((mode) => (
            <ChipLink key={mode} href={paths.appearance(mode, paths.style())}>
              {t(`modes.${mode}`)}
            </ChipLink>
          ))}
        </nav>
      </StyleGuide>
    </>
  );
}
