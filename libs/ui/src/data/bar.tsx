import { classes } from '../classes';

export interface BarProps {
  /** Length, 0 to `max`. */
  value: number;
  max: number;
  /** second: answers, partial; quiet: for comparison; plan: foreseen, drawn as an outline. */
  tone?: 'second' | 'quiet' | 'plan';
}

/** One bar, decorative: the number stands beside it. */
export function Bar({ value, max, tone }: BarProps) {
  const width = max > 0 && value > 0 ? Math.max(1, Math.min(100, (value / max) * 100)) : 0;
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={classes(tone)} width={Math.round(width * 10) / 10} height="10" />
    </svg>
  );
}
