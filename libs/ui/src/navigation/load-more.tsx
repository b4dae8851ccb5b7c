import type { MouseEvent, ReactNode } from 'react';
import { ButtonLink } from '../actions/button';
import { ProgressBar } from '../paving/progress-bar';

export interface LoadMoreProps {
  /** « 20 demandes sur 134 » : said aloud when it changes. */
  position: ReactNode;
  shown: number;
  total: number;
  /** Address of the longer list: it works without JavaScript, and by « open in a new tab ». */
  href: string;
  label: string;
  busy?: boolean;
  onMore?: () => void;
}

/** More of a list on demand, never by scrolling alone: the foot of the page stays within reach. */
export function LoadMore({ position, shown, total, href, label, busy, onMore }: LoadMoreProps) {
  const more = (event: MouseEvent) => {
    if (!onMore || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!busy) onMore();
  };
  return (
    <div className="stack gap-3" aria-live="polite">
      <ProgressBar label={position} value={shown} max={total} />
      {shown < total && (
        <ButtonLink href={href} busy={busy} aria-busy={busy || undefined} onClick={more} icon="down">
          {label}
        </ButtonLink>
      )}
    </div>
  );
}
