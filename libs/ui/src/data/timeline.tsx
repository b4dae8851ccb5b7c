import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface TimelineItem {
  id: string;
  title: ReactNode;
  /** When, in words. */
  when?: ReactNode;
  detail?: ReactNode;
  state?: 'done' | 'now';
  /** Read before the title: « fait : », « en cours : » */
  stateLabel?: string;
}

/** What happened and what comes, one stone an event. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ id, title, when, detail, state, stateLabel }) => (
        <li
          key={id}
          className={classes(state && `is-${state}`)}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <svg className="stone" viewBox="0 0 22 23" aria-hidden="true">
            <path d="M3 4l9-2 8 4-1 13-9 2-8-4z" />
          </svg>
          <div>
            <div className="row row--between gap-2">
              <span>
                {stateLabel && <span className="vh">{stateLabel} </span>}
                <strong>{title}</strong>
              </span>
              {when && <span className="muted small">{when}</span>}
            </div>
            {detail}
          </div>
        </li>
      ))}
    </ol>
  );
}
