import type { ReactNode } from 'react';
import { classes } from '../classes';

/** A number that counts, alone and large. */
export function Figure({ children, size }: { children: ReactNode; size?: 2 | 3 | 4 }) {
  return <span className={classes('figure', size && `fs-${size}`)}>{children}</span>;
}

/** A number inside a sentence or a cell: never broken over two lines. */
export function Num({ children }: { children: ReactNode }) {
  return <span className="num">{children}</span>;
}
