import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

export interface BannerProps {
  /** off: no network; late: maintenance, something that will stop. */
  kind?: 'off' | 'late';
  icon?: IconName;
  role?: 'status';
  children: ReactNode;
}

const ICONS = { off: 'offline', late: 'warn' } as const;

/** A line across the page: demonstration, off line, maintenance. */
export function Banner({ kind, icon = kind ? ICONS[kind] : 'info', role, children }: BannerProps) {
  return (
    <div className={classes('banner', kind && `banner--${kind}`)} role={role}>
      <div className="wrap">
        <p className="line">
          <Icon name={icon} />
          <span>{children}</span>
        </p>
      </div>
    </div>
  );
}
