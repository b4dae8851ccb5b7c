import { classes } from '../classes';

export interface DateStoneProps {
  /** Machine-readable day, YYYY-MM-DD. */
  date: string;
  day: string;
  month: string;
  quiet?: boolean;
}

/** A day cut in a stone. */
export function DateStone({ date, day, month, quiet }: DateStoneProps) {
  return (
    <time className={classes('date', quiet && 'date--quiet')} dateTime={date}>
      <b>{day}</b> {month}
    </time>
  );
}
