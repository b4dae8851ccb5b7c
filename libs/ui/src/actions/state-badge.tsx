import type { ReactNode } from 'react';
import { classes } from '../classes';

export type StateKind = 'open' | 'wait' | 'part' | 'ok' | 'late' | 'no' | 'town' | 'draft';

const STONE = 'M3 4l9-2 8 4-1 13-9 2-8-4z';

/** Each state has a shape of its own: colour is never the only sign. */
const SHAPES: Record<StateKind, ReactNode> = {
  open: <path className="f" d={STONE} />,
  town: <path className="f" d={STONE} />,
  wait: <path d={STONE} strokeDasharray="4 3" />,
  draft: <path d={STONE} />,
  part: (
    <>
      <path d={STONE} />
      <path className="f" d="M11 2v19l-9-4 1-13z" />
    </>
  ),
  ok: <path d="M3 12l6 6L20 5" />,
  late: <path className="f" d="M11 2l10 19H1z" />,
  no: <path d="M4 4l15 15M19 4L4 19" />,
};

export interface StateBadgeProps {
  state: StateKind;
  children: ReactNode;
}

/** State = shape + word + colour. */
export function StateBadge({ state, children }: StateBadgeProps) {
  const plain = state === 'no' || state === 'draft';
  return (
    <span className={classes('state', !plain && `state--${state}`)}>
      <svg viewBox="0 0 22 23" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {children}
    </span>
  );
}
