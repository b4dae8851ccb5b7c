import { Children, type ReactNode } from 'react';
import { classes } from '../classes';
import { Avatar } from '../layout/avatar';
import '../styles/on-demand/meeting.css';

export interface SpeakingTurnProps {
  /** Place in the queue. */
  rank: number;
  name: string;
  /** « parle depuis 1:24 », « 2e prise de parole » */
  detail?: ReactNode;
  now?: boolean;
  /** Buttons: end, up, down. Each names the person. */
  children?: ReactNode;
}

/** One person who asked to speak. */
export function SpeakingTurn({ rank, name, detail, now, children }: SpeakingTurnProps) {
  return (
    <div className={classes('turn', now && 'is-now')} aria-current={now ? 'true' : undefined}>
      <span className="num">{rank}</span>
      <Avatar name={name} />
      <span>
        <strong>{name}</strong>
        {detail && <small className="muted">{detail}</small>}
      </span>
      {children && <span className="row gap-1">{children}</span>}
    </div>
  );
}

export interface SpeakingQueueProps {
  label: string;
  /** SpeakingTurn elements, in order. */
  children?: ReactNode;
  /** When nobody asked. */
  empty: ReactNode;
}

/** Who speaks and who comes after. Moved by buttons: nothing has to be dragged. */
export function SpeakingQueue({ label, children, empty }: SpeakingQueueProps) {
  const turns = Children.toArray(children);
  if (turns.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ol className="turns" aria-label={label}>
      {turns.map((turn, index) => (
        <li key={index}>{turn}</li>
      ))}
    </ol>
  );
}
