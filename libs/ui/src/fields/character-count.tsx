import { classes } from '../classes';

export interface CharacterCountProps {
  used: number;
  max: number;
  /** Visible words for what remains, such as « il reste 40 signes » or « 3 signes de trop ». */
  label: string;
}

/** Announced only near the end: a voice that counts every letter helps nobody. */
export function CharacterCount({ used, max, label }: CharacterCountProps) {
  const near = used >= max * 0.9;
  return (
    <p className={classes('count', used > max && 'is-over')} aria-live={near ? 'polite' : 'off'}>
      {label}
    </p>
  );
}
