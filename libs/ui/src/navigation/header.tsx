import type { ReactNode } from 'react';
import { Link } from '../actions/link';
import { Icon } from '../icons/icon';

export interface MenuLink {
  href: string;
  label: string;
  current?: boolean;
}

export interface HeaderProps {
  town: string;
  /** Under the town's name: « parvis citoyen » */
  tagline: string;
  homeHref: string;
  links: readonly MenuLink[];
  /** Names of the two navigations, and the word on the phone's button. */
  navLabel: string;
  menuLabel: string;
  /** At the end of the line: sign in, account, language. */
  children?: ReactNode;
}

const LOGO =
  'M2 3l15-1-2 13-13 2zM20 2l18 2-3 10-17 1zM2 20l11-2 4 9-6 11-8-1zM16 18l9-1 3 10-8 1zM28 17l9-1 1 14-7-3zM19 31l10-1 8 4-1 4-21 1z';

/** The town, the way around, and the edge of the paving. The phone's menu is a details: it opens without JavaScript. */
export function Header({ town, tagline, homeHref, links, navLabel, menuLabel, children }: HeaderProps) {
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" href={homeHref}>
          <svg viewBox="0 0 40 40" aria-hidden="true" fill="currentColor">
            <path d={LOGO} />
          </svg>
          <span>
            <b>{town}</b>
            <span>{tagline}</span>
          </span>
        </Link>
        <nav aria-label={navLabel}>
          <ul className="menu">{links.map((link) => menuItem(link))}</ul>
        </nav>
        {children && <div className="top-end">{children}</div>}
        <details className="menu-m">
          <summary>
            <Icon name="menu" />
            {menuLabel}
          </summary>
          <nav aria-label={menuLabel}>
            <ul className="menu-list">{links.map((link) => menuItem(link, 'btn btn--quiet'))}</ul>
          </nav>
        </details>
      </div>
      <span className="edge" aria-hidden="true" />
    </header>
  );
}

function menuItem({ href, label, current }: MenuLink, className?: string) {
  return (
    <li key={href}>
      <Link className={className} href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  );
}
