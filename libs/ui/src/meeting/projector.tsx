import type { ReactNode } from 'react';
import '../styles/on-demand/meeting.css';

/** A screen for a room: few words, very large, read from the back. */
export function Projector({ children }: { children: ReactNode }) {
  return <div className="projector">{children}</div>;
}
