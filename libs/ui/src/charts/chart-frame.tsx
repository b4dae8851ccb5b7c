import type { ReactNode } from 'react';
import '../styles/on-demand/charts.css';

export interface ChartFrameProps {
  title: ReactNode;
  /** What one sees, in a sentence with its figures: « Les dépenses passent de 40 000 € en 2016 à 183 000 € en 2019. » */
  summary: ReactNode;
  /** Where the figures come from. */
  source?: ReactNode;
  /** The word that opens the table, and the table itself: the same figures, in the same order. */
  table?: { label: string; content: ReactNode };
  /** Instead of the drawing, when there is nothing to draw. */
  empty?: ReactNode;
  children: ReactNode;
}

/** A drawing, what it says, and the table that says the same: open on paper, one tap away on a screen. */
export function ChartFrame({ title, summary, source, table, empty, children }: ChartFrameProps) {
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
        <span>{summary}</span>
      </figcaption>
      {empty ? <p className="muted">{empty}</p> : children}
      {table && !empty && (
        <details className="disclosure chart-table">
          <summary>{table.label}</summary>
          <div>{table.content}</div>
        </details>
      )}
      {source && <p className="small muted">{source}</p>}
    </figure>
  );
}
