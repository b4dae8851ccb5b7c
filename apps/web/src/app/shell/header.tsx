import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useSite } from '../../shared/site/site-context';
import { paths } from '../../paths';
import { useShell } from '../routes/root-loader';
import { menuFor } from './menu';

/** Six stones around a square: the mark of the place. */
const MARK = [
  'M2 3l15-1-2 13-13 2z',
  'M20 2l18 2-3 10-17 1z',
  'M2 20l11-2 4 9-6 11-8-1z',
  'M16 18l9-1 3 10-8 1z',
  'M28 17l9-1 1 14-7-3z',
  'M19 31l10-1 8 4-1 4-21 1z',
];

function Brand() {
  const { t } = useTranslation();
  const { town } = useSite();
  return (
    <Link className="brand" to={paths.home()}>
      <svg viewBox="0 0 40 40" aria-hidden="true" fill="currentColor">
        {MARK.map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
      <span>
        <b>{town.name}</b>
        <span>{t('shell.tagline')}</span>
      </span>
    </Link>
  );
}

/** The same links twice, as the mockups: a line on a wide screen, a `<details>` on a phone, which needs no JavaScript. */
export function Header() {
  const { t } = useTranslation();
  const items = menuFor(useShell());
  const { pathname } = useLocation();
  const small = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (small.current) small.current.open = false;
  }, [pathname]);

  return (
    <header className="top">
      <div className="wrap">
        <Brand />
        <nav aria-label={t('shell.menuLabel')}>
          <ul className="menu">
            {items.map(({ key, to, end }) => (
              <li key={key}>
                <NavLink to={to} end={end}>
                  {t(`shell.menu.${key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <details className="menu-m" ref={small}>
          <summary>
            <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 6.5h16M4 12h16M4 17.5h10" />
            </svg>
            {t('shell.menuButton')}
          </summary>
          <nav aria-label={t('shell.menuButton')}>
            <ul className="menu-list">
              {items.map(({ key, to, end }) => (
                <li key={key}>
                  <NavLink className="btn btn--quiet" to={to} end={end}>
                    {t(`shell.menu.${key}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
      <span className="edge" aria-hidden="true" />
    </header>
  );
}
