import type { ReactNode } from 'react';
import '../styles/on-demand/walk.css';

export interface Shot {
  /** A Photo or a drawing with its alternative text. */
  picture: ReactNode;
  caption: ReactNode;
}

/** Two pictures of one place, side by side: no slider to drag. Absent `after`: what is awaited, in words. */
export function BeforeAfter({ before, after, waiting }: { before: Shot; after?: Shot; waiting: ReactNode }) {
  return (
    <div className="pair">
      <figure>
        {before.picture}
        <figcaption>{before.caption}</figcaption>
      </figure>
      {after ? (
        <figure>
          {after.picture}
          <figcaption>{after.caption}</figcaption>
        </figure>
      ) : (
        <p className="pair-waiting">{waiting}</p>
      )}
    </div>
  );
}
