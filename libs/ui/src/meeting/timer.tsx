import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Stones } from '../paving/stones';
import { clockOf } from './clock';
import '../styles/on-demand/meeting.css';

export interface TimerProps {
  /** What is timed: « Point 3, 25 min » */
  label: ReactNode;
  /** Seconds left; negative once over. */
  left: number;
  /** Seconds in all. */
  total: number;
  /** Said aloud when it changes: « Encore deux minutes ». Every second said would be noise. */
  announce?: string;
  /** Drawn for a room. */
  large?: boolean;
  /** Pause, five more minutes, next. */
  children?: ReactNode;
}

const PLACES = 10;

/** What is left of a time. Nothing stops by itself when it is over: it says so, and people decide. */
export function Timer({ label, left, total, announce, large, children }: TimerProps) {
  const gone = total > 0 ? Math.min(PLACES, Math.max(0, Math.floor(((total - left) / total) * PLACES))) : 0;
  return (
    <div className={classes('timer', large && 'timer--large', left < 0 && 'is-over')}>
      <div className="row row--between">
        <span className="timer-label">{label}</span>
        <span className="figure" role="timer">
          {clockOf(left)}
        </span>
      </div>
      <Stones
        size={large ? 'tall' : 'thin'}
        seed={4}
        stones={Array.from({ length: PLACES }, (_, index) => ({
          quantity: 1,
          state: left < 0 ? 'warn' : index < gone ? 'laid' : index === gone ? 'now' : undefined,
        }))}
      />
      <p className="vh" role="status">
        {announce}
      </p>
      {children && <div className="row gap-2">{children}</div>}
    </div>
  );
}
