import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Link } from '../actions/link';
import '../styles/on-demand/walk.css';

export interface FindingCardProps {
  /** « N° 5 » */
  number: ReactNode;
  title: ReactNode;
  href?: string;
  level?: 3 | 4;
  place?: ReactNode;
  /** Who must answer. */
  owner?: ReactNode;
  /** At the end of the first line: gravity, or the leaf of a strength. */
  mark?: ReactNode;
  /** Where it stands. */
  state?: ReactNode;
  /** Something that works well, to be kept. */
  strength?: boolean;
  children?: ReactNode;
}

/** One finding of a walk: to improve, or to keep. */
export function FindingCard(props: FindingCardProps) {
  const { number, title, href, level = 4, place, owner, mark, state, strength, children } = props;
  const Heading = `h${level}` as const;
  return (
    <article className={classes('card', 'finding', href && 'card--link', strength && 'finding--strength')}>
      <div className="row row--between small">
        <span>{number}</span>
        {mark}
      </div>
      <Heading>{href ? <Link href={href}>{title}</Link> : title}</Heading>
      {(place || owner) && (
        <p className="small">
          {place}
          {place && owner && <br />}
          <span className="muted">{owner}</span>
        </p>
      )}
      {state}
      {children}
    </article>
  );
}
