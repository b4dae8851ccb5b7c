import { ButtonLink } from '../actions/button';

export interface PaginationProps {
  label: string;
  /** « Page 2 sur 7 » */
  position: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}

/** Two links and where one stands. The ends are left out, not greyed. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  return (
    <nav className="row row--between pages" aria-label={label}>
      {previous && (
        <ButtonLink href={previous.href} icon="left" rel="prev">
          {previous.label}
        </ButtonLink>
      )}
      <span className="muted">{position}</span>
      {next && (
        <ButtonLink href={next.href} iconEnd="right" rel="next">
          {next.label}
        </ButtonLink>
      )}
    </nav>
  );
}
