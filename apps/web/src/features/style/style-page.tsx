import { ChipLink } from '@parvis/ui';
import { forceStates, StyleGuide, type StyleGuideText } from '@parvis/ui/style-guide';
import { useEffect } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import type { Sentences } from '../../locales/namespaces';
import { paths } from '../../paths';
import { localeOf } from '../../shared/formats/use-formats';
import { useLocation } from '../../shared/router';
import { PageMeta } from '../../shared/site/page-meta';
import { pseudoArabic } from './pseudo-arabic';
import { TryColour } from './try-colour';
import './sample-towns.css';

const modes = ['auto', 'light', 'dark', 'contrast'] as const;
/** rtl: in pseudo-Arabic; mirror: right to left in the page's own words, whose letters are the same on every machine. */
const directions = ['ltr', 'rtl', 'mirror'] as const;
type Direction = (typeof directions)[number];

/** The guide takes all its words at once; a word missing in French does not compile. */
const wordsOf = (sentences: Sentences['style']): StyleGuideText => sentences;

const directionIn = (search: string): Direction => {
  const asked = new URLSearchParams(search).get('dir');
  return directions.find((one) => one === asked) ?? 'ltr';
};

/** The whole page turns, header and footer too; what the server wrote turns the guide alone. */
function useTurnedPage(turned: boolean): void {
  useEffect(() => {
    const { documentElement: page } = document;
    const before = page.dir;
    if (turned) page.dir = 'rtl';
    return () => {
      page.dir = before;
    };
  }, [turned]);
}

export function StylePage() {
  const { t, i18n } = useTranslation('style');
  const direction = directionIn(useLocation().search);
  const turned = direction !== 'ltr';
  useEffect(forceStates, []);
  useTurnedPage(turned);
  const words = wordsOf(i18n.getResourceBundle(i18n.language, 'style') as Sentences['style']);
  const style = paths.style();
  return (
    <div dir={turned ? 'rtl' : undefined} lang={direction === 'rtl' ? 'ar' : undefined}>
      <PageMeta title={t('title')} description={t('lead')} />
      <StyleGuide text={direction === 'rtl' ? pseudoArabic(words) : words} locale={localeOf(i18n.language)}>
        <nav className="row" aria-label={t('modes.label')}>
          {modes.map((mode) => (
            <ChipLink key={mode} href={paths.appearance(mode, style)}>
              {t(`modes.${mode}`)}
            </ChipLink>
          ))}
        </nav>
        <nav className="row" aria-label={t('directions.label')}>
          {directions.map((one) => (
            <ChipLink
              key={one}
              href={one === 'ltr' ? style : `${style}?dir=${one}`}
              current={one === direction}
            >
              {t(`directions.${one}`)}
            </ChipLink>
          ))}
        </nav>
      </StyleGuide>
      <TryColour />
    </div>
  );
}
