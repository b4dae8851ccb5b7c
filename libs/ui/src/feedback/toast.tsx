import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

/** One message: what was just done. */
export function Toast({ icon = 'check', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className="toast">
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}

/** The place where messages appear. Keep it in the page from the start: a region added with its text is not read. */
export function LiveRegion({ label, children }: { label?: string; children?: ReactNode }) {
  return (
    <div className="toasts" role="status" aria-label={label}>
      {children}
    </div>
  );
}
