import { Children, type ReactNode } from 'react';
import { classes } from '../classes';

export interface LinesListProps {
  ordered?: boolean;
  /** media: a drawing then words; between: words then a figure at the end of the line. */
  line?: 'media' | 'between';
  children: ReactNode;
}

/** Lines with thin joints. Each child becomes one line; write fragments for a line of several parts. */
export function LinesList({ ordered, line, children }: LinesListProps) {
  const List = ordered ? 'ol' : 'ul';
  const look = line === 'media' ? 'media' : line === 'between' ? 'row row--between' : undefined;
  return (
    <List className="lines-list" role="list">
      {Children.map(children, (child) =>
        child == null || child === false ? null : <li className={classes(look)}>{child}</li>,
      )}
    </List>
  );
}
