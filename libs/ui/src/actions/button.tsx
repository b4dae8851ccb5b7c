import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import { Link, type LinkProps } from './link';

export interface ButtonLook {
  /** main: the view's one main act; open: the same on a panel; quiet: a link's weight; alert: removes something. */
  kind?: 'main' | 'open' | 'quiet' | 'alert';
  big?: boolean;
  wide?: boolean;
  icon?: IconName;
  iconEnd?: IconName;
  /** Only the icon is drawn: `aria-label` then says what the button does. */
  iconOnly?: boolean;
  busy?: boolean;
}

/** The class names of a button, for a link component of the application's router. */
export function buttonClass({ kind, big, wide, iconOnly }: ButtonLook, className?: string): string {
  return (
    classes(
      'btn',
      kind && `btn--${kind}`,
      big && 'btn--big',
      wide && 'btn--wide',
      iconOnly && 'btn--icon',
      className,
    ) ?? ''
  );
}

/** What stands inside a button: icon, words, icon. */
export function buttonInside({ icon, iconEnd, busy }: ButtonLook, children?: ReactNode): ReactNode {
  const first = busy ? 'sync' : icon;
  return (
    <>
      {first && <Icon name={first} />}
      {children}
      {iconEnd && !busy && <Icon name={iconEnd} />}
    </>
  );
}

export type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** A busy button stays focusable and keeps its words; it says so, and does nothing until the work is done. */
export function Button({
  kind,
  big,
  wide,
  icon,
  iconEnd,
  iconOnly,
  busy,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const look = { kind, big, wide, icon, iconEnd, iconOnly, busy };
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, className)}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {buttonInside(look, children)}
    </button>
  );
}

export type ButtonLinkProps = ButtonLook & LinkProps;

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind,
  big,
  wide,
  icon,
  iconEnd,
  iconOnly,
  busy,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  const look = { kind, big, wide, icon, iconEnd, iconOnly, busy };
  return (
    <Link {...rest} className={buttonClass(look, className)}>
      {buttonInside(look, children)}
    </Link>
  );
}
