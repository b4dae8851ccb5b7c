import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import { Link } from '../actions/link';

export interface TabLink {
  href: string;
  label: string;
  icon?: IconName;
  current?: boolean;
}

/** Tabs as links: each has an address and works without JavaScript. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {links.map((link) => (
        <Link key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
          {link.icon && <Icon name={link.icon} />}
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
