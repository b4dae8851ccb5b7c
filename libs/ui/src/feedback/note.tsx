import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

export interface NoteProps {
  kind?: 'open' | 'late' | 'ok' | 'second';
  icon?: IconName;
  /** status: said when it appears; alert: said at once. Absent for what was there from the start. */
  role?: 'status' | 'alert';
  id?: string;
  className?: string;
  children: ReactNode;
}

const ICONS = { open: 'clock', late: 'warn', ok: 'check', second: 'speech' } as const;

/** A few sentences set apart: soon over, refused and why, recorded, answered. */
export function Note({ kind, icon, role, id, className, children }: NoteProps) {
  return (
    <div id={id} className={classes('note', kind && `note--${kind}`, className)} role={role}>
      <Icon name={icon ?? (kind ? ICONS[kind] : 'info')} />
      <div>{children}</div>
    </div>
  );
}
