import type { ReactNode } from 'react';
import { classes } from '../classes';
import { PANEL_LINES } from './panel-lines';

export interface PanelProps {
  'aria-labelledby'?: string;
  className?: string;
  children: ReactNode;
}

/** The page's one strong act, on the town's colour, with the lines of a paving at its end. */
export function Panel({ className, children, ...rest }: PanelProps) {
  return (
    <section {...rest} className={classes('panel', 'stack', 'gap-5', className)}>
      <svg className="lines" viewBox="0 0 280 500" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
        <path d={PANEL_LINES} />
      </svg>
      {children}
    </section>
  );
}
