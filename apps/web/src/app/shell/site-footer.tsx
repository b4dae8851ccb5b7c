import { Footer } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useLocation } from '../../shared/router';
import { paths } from '../../paths';
import { languages } from '../../shared/i18n/languages';
import { useSite } from '../../shared/site/site-context';

/** Languages are named in themselves, whatever the language of the page. */
const SELF_NAMES = { fr: 'Français', en: 'English' } as const;

/** A plain link answered by the host: it works without JavaScript and loads the other language's page. */
function LanguageLinks() {
  const { i18n, t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={t('shell.languageLabel')}>
      <ul className="plain">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={paths.language(language, pathname + search)}
              lang={language}
              hrefLang={language}
              aria-current={language === i18n.language ? 'true' : undefined}
            >
              {SELF_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function SiteFooter() {
  const { t } = useTranslation();
  const { version } = useSite();
  const links = [
    { href: paths.accessibility(), label: t('shell.accessibility') },
    { href: paths.moderation(), label: t('shell.moderation') },
    { href: paths.privacy(), label: t('shell.privacy') },
    { href: paths.legal(), label: t('shell.legal') },
    { href: paths.style(), label: t('shell.style') },
  ];
  return (
    <Footer links={links}>
      <p>{t('shell.promise')}</p>
      <LanguageLinks />
      <p className="muted">{t('shell.version', { version })}</p>
    </Footer>
  );
}
