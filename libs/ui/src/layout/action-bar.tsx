import type { ReactNode } from 'react';
import '../styles/on-demand/extras.css';

/** The one act of a screen, under the thumb: it sticks to the foot of a phone, and stands in the page elsewhere. */
export function ActionBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="action-bar" aria-label={label}>
      {children}
    </section>
  );
}
