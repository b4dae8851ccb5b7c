import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { languages } from '../../shared/i18n/languages';
import { useSite } from '../../shared/site/site-context';
import { paths } from '../../paths';

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

export function Footer() {
  const { t } = useTranslation();
  const { version } = useSite();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{t('shell.promise')}</p>
        <ul className="plain">
          <li>
            <Link to={paths.accessibility()}>{t('shell.accessibility')}</Link>
          </li>
          <li>
            <Link to={paths.style()}>{t('shell.style')}</Link>
          </li>
        </ul>
        <LanguageLinks />
        <p className="muted">{t('shell.version', { version })}</p>
      </div>
    </footer>
  );
}
