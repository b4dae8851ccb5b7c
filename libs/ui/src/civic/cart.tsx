import type { ReactNode } from 'react';
import { Stones, type Stone } from '../paving/stones';

export interface CartProps {
  label: string;
  /** The amount that remains, large. */
  remaining: ReactNode;
  /** « restent sur 150 000 € » */
  remainingText: ReactNode;
  stones: readonly Stone[];
  /** The picture in one sentence: « 117 500 euros choisis sur 150 000 » */
  stonesLabel: string;
  /** « 4 projets sur 5 · enregistré » */
  status: ReactNode;
  /** The one main act. */
  action: ReactNode;
}

/** What remains, always in sight and said in words; said aloud when it changes. */
export function Cart({ label, remaining, remainingText, stones, stonesLabel, status, action }: CartProps) {
  return (
    <section className="cart" aria-label={label}>
      <div className="wrap">
        <p aria-live="polite">
          <span className="figure">{remaining}</span>
          <br />
          <span className="small">{remainingText}</span>
        </p>
        <div>
          <Stones stones={stones} label={stonesLabel} size="thin" />
          <p className="small muted mt-1">{status}</p>
        </div>
        {action}
      </div>
    </section>
  );
}
