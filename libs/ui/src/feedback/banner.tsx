import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

export interface BannerProps {
  kind?: 'off';
  icon?: IconName;
  role?: 'status';
  children: ReactNode;
}

/** A line across the page: demonstration, off line. */
export function Banner({ kind, icon = kind === 'off' ? 'offline' : 'info', role, children }: BannerProps) {
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
