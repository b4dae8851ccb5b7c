import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface PageHeadProps {
  title: ReactNode;
  /** One sentence that says the essential. */
  lead?: ReactNode;
  /** Above the title: states, number, place. */
  above?: ReactNode;
  /** The one main act of the page: under the title on a phone, beside it on a wide screen. */
  act?: ReactNode;
  children?: ReactNode;
}

/** The page's title, first thing on it. It can take the focus when the route changes. */
export function PageHead({ title, lead, above, act, children }: PageHeadProps) {
  return (
    <div className={classes('page-head', act !== undefined && 'page-head--act')}>
      {above && <div className="row">{above}</div>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {act !== undefined && <div className="page-head-act">{act}</div>}
      {children}
    </div>
  );
}
