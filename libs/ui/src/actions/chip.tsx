import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import { Link } from './link';

export interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  pressed?: boolean;
  icon?: IconName;
}

/** A filter that is on or off. */
export function Chip({ pressed, icon, className, children, ...rest }: ChipProps) {
  return (
    <button type="button" {...rest} className={classes('chip', className)} aria-pressed={pressed}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface ChipLinkProps {
  href: string;
  current?: boolean;
  icon?: IconName;
  children: ReactNode;
}

/** The same as a link, for filters that live in the address and work without JavaScript. */
export function ChipLink({ href, current, icon, children }: ChipLinkProps) {
  return (
    <Link className="chip" href={href} aria-current={current || undefined}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
