import type { ReactNode } from 'react';
import { Link } from '../actions/link';
import type { MenuLink } from './header';

export interface FooterProps {
  links: readonly MenuLink[];
  /** What must be said on every page: demonstration, sources. */
  children?: ReactNode;
}

export function Footer({ links, children }: FooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        {children}
        <ul className="plain">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
