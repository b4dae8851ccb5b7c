import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface Fact {
  term: string;
  value: ReactNode;
  /** The value drawn as a large number. */
  figure?: boolean;
}

/** Pairs of a word and a value: numbers side by side, or sentences in rows. */
export function Facts({ facts, rows }: { facts: readonly Fact[]; rows?: boolean }) {
  return (
    <dl className={classes('facts', rows && 'facts--rows')}>
      {facts.map(({ term, value, figure }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{figure ? <span className="figure">{value}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
