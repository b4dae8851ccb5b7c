import { classes } from '../classes';
import type { IconName } from './icon-names';
import sprite from './icons.svg';

export interface IconProps {
  name: IconName;
  /** Read aloud. Without it the drawing is decorative: the words beside it say the same. */
  label?: string;
  large?: boolean;
  className?: string;
}

/** Drawings that follow the reading direction. */
const TURNING: ReadonlySet<IconName> = new Set<IconName>(['left', 'right', 'chev', 'out']);

/** One drawing of the sprite, a file of its own: it costs no JavaScript and is fetched once. */
export function Icon({ name, label, large, className }: IconProps) {
  return (
    <svg
      className={classes('i', large && 'i--l', TURNING.has(name) && 'i--turn', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
