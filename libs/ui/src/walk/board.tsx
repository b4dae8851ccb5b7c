import type { ReactNode } from 'react';
import '../styles/on-demand/walk.css';

export interface BoardColumn {
  id: string;
  title: ReactNode;
  count: number;
  /** Cards; nothing when the column is empty. */
  children?: ReactNode;
  /** « Et trois autres » */
  more?: ReactNode;
}

/** Things by state, one column a state, one under the other on a phone. To move a card, open it and change its state. */
export function Board({
  columns,
  empty,
  level = 3,
}: {
  columns: readonly BoardColumn[];
  empty: ReactNode;
  level?: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="board">
      {columns.map(({ id, title, count, children, more }) => (
        <section key={id}>
          <Heading>
            {title} <span className="num">{count}</span>
          </Heading>
          {count === 0 ? <p className="muted small">{empty}</p> : children}
          {more}
        </section>
      ))}
    </div>
  );
}
