import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface AvatarProps {
  /** Shown name or pseudonym: its first letter is drawn, and its spelling chooses one of three tones. */
  name: string;
  /** The name and what else is known, beside the stone; without it the stone alone, decorative. */
  children?: ReactNode;
}

const TONES = ['', 'avatar--b', 'avatar--c'];

/** Who speaks: a letter on a stone, never a photograph. */
export function Avatar({ name, children }: AvatarProps) {
  const letters = Array.from(name.trim());
  const tone = letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TONES.length;
  const stone = (
    <span className={classes('avatar', TONES[tone])} aria-hidden="true">
      {letters[0]?.toLocaleUpperCase()}
    </span>
  );
  if (!children) return stone;
  return (
    <span className="who">
      {stone}
      <span>{children}</span>
    </span>
  );
}
