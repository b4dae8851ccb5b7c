import { Link } from '../actions/link';
import { Icon } from '../icons/icon';

export interface Crumb {
  href: string;
  label: string;
}

/** One crumb: the way back. Several: where this page stands; the page itself is not repeated. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumb" aria-label={label}>
      <ol className="row gap-1">
        {crumbs.map(({ href, label: text }, index) => (
          <li key={href}>
            <Link href={href}>
              <Icon name={crumbs.length === 1 ? 'left' : index === 0 ? 'home' : 'chev'} />
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
