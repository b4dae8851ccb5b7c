import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Avatar } from '../layout/avatar';
import '../styles/on-demand/walk.css';

export interface ArgumentProps {
  side: 'for' | 'against';
  /** Pseudonym of who gives it. */
  by: string;
  /** A button that agrees, with its count. */
  agree?: ReactNode;
  children: ReactNode;
}

/** One reason, for or against. The column's title says which: the colour only repeats it. */
export function Argument({ side, by, agree, children }: ArgumentProps) {
  return (
    <article className={classes('argument', `argument--${side}`)}>
      <p>{children}</p>
      <div className="row row--between">
        <Avatar name={by}>{by}</Avatar>
        {agree}
      </div>
    </article>
  );
}
