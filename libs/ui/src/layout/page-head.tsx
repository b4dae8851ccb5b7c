import type { ReactNode } from 'react';

export interface PageHeadProps {
  title: ReactNode;
  /** One sentence that says the essential. */
  lead?: ReactNode;
  /** Above the title: states, number, place. */
  above?: ReactNode;
  children?: ReactNode;
}

/** The page's title, first thing on it. It can take the focus when the route changes. */
export function PageHead({ title, lead, above, children }: PageHeadProps) {
  return (
    <div className="page-head">
      {above && <div className="row">{above}</div>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
