import { classes } from '../classes';

export interface SkeletonProps {
  /** Said once to those who do not see it. */
  label: string;
  /** The lines to come, from top to bottom. */
  lines?: readonly ('title' | 'short' | 'mid' | 'long' | 'picture')[];
  card?: boolean;
}

const USUAL = ['short', 'title', 'long', 'mid'] as const;

/** The shape of what is loading, at its final size, so that nothing jumps. */
export function Skeleton({ label, lines = USUAL, card = true }: SkeletonProps) {
  return (
    <div className={card ? 'card' : 'stack'} role="status">
      <span className="vh">{label}</span>
      {lines.map((line, index) => (
        <span key={index} className={classes('sk', `sk--${line}`)} aria-hidden="true" />
      ))}
    </div>
  );
}
